export type AgreementSide = 'RUS' | 'CHN' | 'USA';

/** The steps from no agreement to alliance. Only their order has a meaning, not their distances. */
export const ALIGNMENT_STEPS = [
	'none',
	'contact',
	'loose',
	'strategic',
	'comprehensive',
	'comprehensive-raised',
	'economic-union',
	'alliance'
] as const;
export type AlignmentStep = (typeof ALIGNMENT_STEPS)[number];

export interface AgreementPlace {
	sides: readonly AgreementSide[];
	/** Null for a status towards neither Russia nor China. */
	step: AlignmentStep | null;
}

const towards =
	(...sides: AgreementSide[]) =>
	(step: AlignmentStep | null): AgreementPlace => ({ sides, step });
const [russia, china, both] = [towards('RUS'), towards('CHN'), towards('RUS', 'CHN')];

/** Every organisation and status of the alignment table. */
export const AGREEMENT_CATALOG = {
	CIS: russia('loose'),
	CIS_associate: russia('contact'),
	CSTO: russia('alliance'),
	EurAsEC: russia('economic-union'),
	customs_union_RUS_BLR: russia('economic-union'),
	EAEU: russia('economic-union'),
	EAEU_observer: russia('contact'),
	strategic_partnership_RUS: russia('strategic'),
	comprehensive_strategic_partnership_RUS: russia('comprehensive'),
	alliance_treaty_RUS: russia('alliance'),
	SCO: both('loose'),
	SCO_summit_guest: both('contact'),
	treaty_good_neighbourliness_CHN: china('loose'),
	treaty_friendly_cooperative_partnership_CHN: china('loose'),
	friendly_cooperative_partnership_CHN: china('loose'),
	strategic_partnership_CHN: china('strategic'),
	comprehensive_strategic_partnership_CHN: china('comprehensive'),
	permanent_comprehensive_strategic_partnership_CHN: china('comprehensive-raised'),
	comprehensive_strategic_partnership_new_era_CHN: china('comprehensive-raised'),
	all_weather_comprehensive_strategic_partnership_CHN: china('comprehensive-raised'),
	'C+C5_CHN_ministers': china('contact'),
	China_Central_Asia_summit: china('contact'),
	'C5+1_USA': towards('USA')(null),
	permanent_neutrality: towards()(null)
};

export type AgreementStatus = keyof typeof AGREEMENT_CATALOG;

export const getAgreementPlace = (status: AgreementStatus): AgreementPlace =>
	AGREEMENT_CATALOG[status];

export const isAgreementStatus = (value: string): value is AgreementStatus =>
	Object.hasOwn(AGREEMENT_CATALOG, value);
