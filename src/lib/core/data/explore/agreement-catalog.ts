import { m } from '#messages';

/** Whom an agreement is with. */
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

export interface AgreementKind {
	/** For lists and tables. */
	name: string;
	short: string;
	sides: readonly AgreementSide[];
	/** Null for a status towards neither Russia nor China. */
	step: AlignmentStep | null;
}

const CHINA = ['CHN'] as const;
const RUSSIA = ['RUS'] as const;

/** Every organisation and status of the alignment table. */
export const AGREEMENT_CATALOG = {
	CIS: {
		name: m.agreements_cis(),
		short: m.agreements_cis_short(),
		sides: RUSSIA,
		step: 'loose'
	},
	CIS_associate: {
		name: m.agreements_cis_associate(),
		short: m.agreements_cis_associate_short(),
		sides: RUSSIA,
		step: 'contact'
	},
	CSTO: {
		name: m.agreements_csto(),
		short: m.agreements_csto_short(),
		sides: RUSSIA,
		step: 'alliance'
	},
	EurAsEC: {
		name: m.agreements_eurasec(),
		short: m.agreements_eurasec_short(),
		sides: RUSSIA,
		step: 'economic-union'
	},
	customs_union_RUS_BLR: {
		name: m.agreements_customs_union(),
		short: m.agreements_customs_union_short(),
		sides: RUSSIA,
		step: 'economic-union'
	},
	EAEU: {
		name: m.agreements_eaeu(),
		short: m.agreements_eaeu_short(),
		sides: RUSSIA,
		step: 'economic-union'
	},
	EAEU_observer: {
		name: m.agreements_eaeu_observer(),
		short: m.agreements_eaeu_observer_short(),
		sides: RUSSIA,
		step: 'contact'
	},
	strategic_partnership_RUS: {
		name: m.agreements_strategic_russia(),
		short: m.agreements_strategic_short(),
		sides: RUSSIA,
		step: 'strategic'
	},
	comprehensive_strategic_partnership_RUS: {
		name: m.agreements_comprehensive_russia(),
		short: m.agreements_comprehensive_short(),
		sides: RUSSIA,
		step: 'comprehensive'
	},
	alliance_treaty_RUS: {
		name: m.agreements_alliance_russia(),
		short: m.agreements_alliance_russia_short(),
		sides: RUSSIA,
		step: 'alliance'
	},
	SCO: {
		name: m.agreements_sco(),
		short: m.agreements_sco_short(),
		sides: ['RUS', 'CHN'],
		step: 'loose'
	},
	SCO_summit_guest: {
		name: m.agreements_sco_guest(),
		short: m.agreements_sco_guest_short(),
		sides: ['RUS', 'CHN'],
		step: 'contact'
	},
	treaty_good_neighbourliness_CHN: {
		name: m.agreements_neighbourliness(),
		short: m.agreements_neighbourliness_short(),
		sides: CHINA,
		step: 'loose'
	},
	treaty_friendly_cooperative_partnership_CHN: {
		name: m.agreements_friendship_treaty(),
		short: m.agreements_friendship_treaty_short(),
		sides: CHINA,
		step: 'loose'
	},
	friendly_cooperative_partnership_CHN: {
		name: m.agreements_friendly_partnership(),
		short: m.agreements_friendly_partnership_short(),
		sides: CHINA,
		step: 'loose'
	},
	strategic_partnership_CHN: {
		name: m.agreements_strategic_china(),
		short: m.agreements_strategic_short(),
		sides: CHINA,
		step: 'strategic'
	},
	comprehensive_strategic_partnership_CHN: {
		name: m.agreements_comprehensive_china(),
		short: m.agreements_comprehensive_short(),
		sides: CHINA,
		step: 'comprehensive'
	},
	permanent_comprehensive_strategic_partnership_CHN: {
		name: m.agreements_permanent(),
		short: m.agreements_permanent_short(),
		sides: CHINA,
		step: 'comprehensive-raised'
	},
	comprehensive_strategic_partnership_new_era_CHN: {
		name: m.agreements_new_era(),
		short: m.agreements_new_era_short(),
		sides: CHINA,
		step: 'comprehensive-raised'
	},
	all_weather_comprehensive_strategic_partnership_CHN: {
		name: m.agreements_all_weather(),
		short: m.agreements_all_weather_short(),
		sides: CHINA,
		step: 'comprehensive-raised'
	},
	'C+C5_CHN_ministers': {
		name: m.agreements_ministers(),
		short: m.agreements_ministers_short(),
		sides: CHINA,
		step: 'contact'
	},
	China_Central_Asia_summit: {
		name: m.agreements_summit(),
		short: m.agreements_summit_short(),
		sides: CHINA,
		step: 'contact'
	},
	'C5+1_USA': {
		name: m.agreements_with_usa(),
		short: m.agreements_with_usa_short(),
		sides: ['USA'],
		step: null
	},
	permanent_neutrality: {
		name: m.agreements_neutrality(),
		short: m.agreements_neutrality_short(),
		sides: [],
		step: null
	}
} as const satisfies Record<string, AgreementKind>;

export type AgreementStatus = keyof typeof AGREEMENT_CATALOG;

export function agreementKind(status: AgreementStatus): AgreementKind {
	return AGREEMENT_CATALOG[status];
}

export function isAgreementStatus(value: string): value is AgreementStatus {
	return Object.hasOwn(AGREEMENT_CATALOG, value);
}
