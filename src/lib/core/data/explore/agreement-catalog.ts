import { m } from '#messages';

export type AgreementSide = 'RUS' | 'CHN' | 'USA';

/** The steps from no agreement to alliance. Only their order has a meaning, not their distances. */
export const STEP_LABELS = {
	none: m.alignment_step_none(),
	contact: m.alignment_step_contact(),
	loose: m.alignment_step_loose(),
	strategic: m.alignment_step_strategic(),
	comprehensive: m.alignment_step_comprehensive(),
	'comprehensive-raised': m.alignment_step_raised(),
	'economic-union': m.alignment_step_economic_union(),
	alliance: m.alignment_step_alliance()
};
export type AlignmentStep = keyof typeof STEP_LABELS;
export const ALIGNMENT_STEPS = Object.keys(STEP_LABELS) as readonly AlignmentStep[];

export interface AgreementKind {
	/** For lists and tables. */
	name: string;
	short: string;
	sides: readonly AgreementSide[];
	/** Null for a status towards neither Russia nor China. */
	step: AlignmentStep | null;
}

const towards =
	(...sides: AgreementSide[]) =>
	(step: AlignmentStep | null, name: () => string, short: () => string): AgreementKind => ({
		...{ name: name(), short: short(), sides, step }
	});
const [russia, china, both] = [towards('RUS'), towards('CHN'), towards('RUS', 'CHN')];

/** Every organisation and status of the alignment table. */
export const AGREEMENT_CATALOG = {
	CIS: russia('loose', m.agreements_cis, m.agreements_cis_short),
	CIS_associate: russia('contact', m.agreements_cis_associate, m.agreements_cis_associate_short),
	CSTO: russia('alliance', m.agreements_csto, m.agreements_csto_short),
	EurAsEC: russia('economic-union', m.agreements_eurasec, m.agreements_eurasec_short),
	customs_union_RUS_BLR: russia(
		'economic-union',
		m.agreements_customs_union,
		m.agreements_customs_union_short
	),
	EAEU: russia('economic-union', m.agreements_eaeu, m.agreements_eaeu_short),
	EAEU_observer: russia('contact', m.agreements_eaeu_observer, m.agreements_eaeu_observer_short),
	strategic_partnership_RUS: russia(
		'strategic',
		m.agreements_strategic_russia,
		m.agreements_strategic_short
	),
	comprehensive_strategic_partnership_RUS: russia(
		'comprehensive',
		m.agreements_comprehensive_russia,
		m.agreements_comprehensive_short
	),
	alliance_treaty_RUS: russia(
		'alliance',
		m.agreements_alliance_russia,
		m.agreements_alliance_russia_short
	),
	SCO: both('loose', m.agreements_sco, m.agreements_sco_short),
	SCO_summit_guest: both('contact', m.agreements_sco_guest, m.agreements_sco_guest_short),
	treaty_good_neighbourliness_CHN: china(
		'loose',
		m.agreements_neighbourliness,
		m.agreements_neighbourliness_short
	),
	treaty_friendly_cooperative_partnership_CHN: china(
		'loose',
		m.agreements_friendship_treaty,
		m.agreements_friendship_treaty_short
	),
	friendly_cooperative_partnership_CHN: china(
		'loose',
		m.agreements_friendly_partnership,
		m.agreements_friendly_partnership_short
	),
	strategic_partnership_CHN: china(
		'strategic',
		m.agreements_strategic_china,
		m.agreements_strategic_short
	),
	comprehensive_strategic_partnership_CHN: china(
		'comprehensive',
		m.agreements_comprehensive_china,
		m.agreements_comprehensive_short
	),
	permanent_comprehensive_strategic_partnership_CHN: china(
		'comprehensive-raised',
		m.agreements_permanent,
		m.agreements_permanent_short
	),
	comprehensive_strategic_partnership_new_era_CHN: china(
		'comprehensive-raised',
		m.agreements_new_era,
		m.agreements_new_era_short
	),
	all_weather_comprehensive_strategic_partnership_CHN: china(
		'comprehensive-raised',
		m.agreements_all_weather,
		m.agreements_all_weather_short
	),
	'C+C5_CHN_ministers': china('contact', m.agreements_ministers, m.agreements_ministers_short),
	China_Central_Asia_summit: china('contact', m.agreements_summit, m.agreements_summit_short),
	'C5+1_USA': towards('USA')(null, m.agreements_with_usa, m.agreements_with_usa_short),
	permanent_neutrality: towards()(null, m.agreements_neutrality, m.agreements_neutrality_short)
};

export type AgreementStatus = keyof typeof AGREEMENT_CATALOG;

export const getAgreementKind = (status: AgreementStatus): AgreementKind =>
	AGREEMENT_CATALOG[status];

export const isAgreementStatus = (value: string): value is AgreementStatus =>
	Object.hasOwn(AGREEMENT_CATALOG, value);
