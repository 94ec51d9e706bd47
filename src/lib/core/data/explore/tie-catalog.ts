import { m } from '#messages';

/** Whose side a tie is towards. */
export type TieSide = 'RUS' | 'CHN' | 'USA';

/**
 * The steps of the spectrum from no tie to alliance. Their order is the rule; the room between two
 * steps says nothing.
 */
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

export interface TieKind {
	/** For lists and tables. */
	name: string;
	short: string;
	sides: readonly TieSide[];
	/** Null for a status that is a tie towards nobody, or towards neither Russia nor China. */
	step: AlignmentStep | null;
}

const CHINA = ['CHN'] as const;
const RUSSIA = ['RUS'] as const;

/** Every organisation and status of the alignment table. */
export const TIE_CATALOG = {
	CIS: {
		name: m.ties_cis(),
		short: m.ties_cis_short(),
		sides: RUSSIA,
		step: 'loose'
	},
	CIS_associate: {
		name: m.ties_cis_associate(),
		short: m.ties_cis_associate_short(),
		sides: RUSSIA,
		step: 'contact'
	},
	CSTO: {
		name: m.ties_csto(),
		short: m.ties_csto_short(),
		sides: RUSSIA,
		step: 'alliance'
	},
	EurAsEC: {
		name: m.ties_eurasec(),
		short: m.ties_eurasec_short(),
		sides: RUSSIA,
		step: 'economic-union'
	},
	customs_union_RUS_BLR: {
		name: m.ties_customs_union(),
		short: m.ties_customs_union_short(),
		sides: RUSSIA,
		step: 'economic-union'
	},
	EAEU: {
		name: m.ties_eaeu(),
		short: m.ties_eaeu_short(),
		sides: RUSSIA,
		step: 'economic-union'
	},
	EAEU_observer: {
		name: m.ties_eaeu_observer(),
		short: m.ties_eaeu_observer_short(),
		sides: RUSSIA,
		step: 'contact'
	},
	strategic_partnership_RUS: {
		name: m.ties_strategic_russia(),
		short: m.ties_strategic_short(),
		sides: RUSSIA,
		step: 'strategic'
	},
	comprehensive_strategic_partnership_RUS: {
		name: m.ties_comprehensive_russia(),
		short: m.ties_comprehensive_short(),
		sides: RUSSIA,
		step: 'comprehensive'
	},
	alliance_treaty_RUS: {
		name: m.ties_alliance_russia(),
		short: m.ties_alliance_russia_short(),
		sides: RUSSIA,
		step: 'alliance'
	},
	SCO: {
		name: m.ties_sco(),
		short: m.ties_sco_short(),
		sides: ['RUS', 'CHN'],
		step: 'loose'
	},
	SCO_summit_guest: {
		name: m.ties_sco_guest(),
		short: m.ties_sco_guest_short(),
		sides: ['RUS', 'CHN'],
		step: 'contact'
	},
	treaty_good_neighbourliness_CHN: {
		name: m.ties_neighbourliness(),
		short: m.ties_neighbourliness_short(),
		sides: CHINA,
		step: 'loose'
	},
	treaty_friendly_cooperative_partnership_CHN: {
		name: m.ties_friendship_treaty(),
		short: m.ties_friendship_treaty_short(),
		sides: CHINA,
		step: 'loose'
	},
	friendly_cooperative_partnership_CHN: {
		name: m.ties_friendly_partnership(),
		short: m.ties_friendly_partnership_short(),
		sides: CHINA,
		step: 'loose'
	},
	strategic_partnership_CHN: {
		name: m.ties_strategic_china(),
		short: m.ties_strategic_short(),
		sides: CHINA,
		step: 'strategic'
	},
	comprehensive_strategic_partnership_CHN: {
		name: m.ties_comprehensive_china(),
		short: m.ties_comprehensive_short(),
		sides: CHINA,
		step: 'comprehensive'
	},
	permanent_comprehensive_strategic_partnership_CHN: {
		name: m.ties_permanent(),
		short: m.ties_permanent_short(),
		sides: CHINA,
		step: 'comprehensive-raised'
	},
	comprehensive_strategic_partnership_new_era_CHN: {
		name: m.ties_new_era(),
		short: m.ties_new_era_short(),
		sides: CHINA,
		step: 'comprehensive-raised'
	},
	all_weather_comprehensive_strategic_partnership_CHN: {
		name: m.ties_all_weather(),
		short: m.ties_all_weather_short(),
		sides: CHINA,
		step: 'comprehensive-raised'
	},
	'C+C5_CHN_ministers': {
		name: m.ties_ministers(),
		short: m.ties_ministers_short(),
		sides: CHINA,
		step: 'contact'
	},
	China_Central_Asia_summit: {
		name: m.ties_summit(),
		short: m.ties_summit_short(),
		sides: CHINA,
		step: 'contact'
	},
	'C5+1_USA': {
		name: m.ties_with_usa(),
		short: m.ties_with_usa_short(),
		sides: ['USA'],
		step: null
	},
	permanent_neutrality: {
		name: m.ties_neutrality(),
		short: m.ties_neutrality_short(),
		sides: [],
		step: null
	}
} as const satisfies Record<string, TieKind>;

export type TieStatus = keyof typeof TIE_CATALOG;

export function tieKind(status: TieStatus): TieKind {
	return TIE_CATALOG[status];
}

export function isTieStatus(value: string): value is TieStatus {
	return Object.hasOwn(TIE_CATALOG, value);
}
