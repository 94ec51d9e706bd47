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
		name: 'Commonwealth of Independent States',
		short: 'CIS',
		sides: RUSSIA,
		step: 'loose'
	},
	CIS_associate: {
		name: 'associate of the Commonwealth of Independent States',
		short: 'CIS associate',
		sides: RUSSIA,
		step: 'contact'
	},
	CSTO: {
		name: 'Collective Security Treaty Organisation',
		short: 'CSTO',
		sides: RUSSIA,
		step: 'alliance'
	},
	EurAsEC: {
		name: 'Eurasian Economic Community',
		short: 'EurAsEC',
		sides: RUSSIA,
		step: 'economic-union'
	},
	customs_union_RUS_BLR: {
		name: 'customs union with Russia and Belarus',
		short: 'customs union',
		sides: RUSSIA,
		step: 'economic-union'
	},
	EAEU: {
		name: 'Eurasian Economic Union',
		short: 'EAEU',
		sides: RUSSIA,
		step: 'economic-union'
	},
	EAEU_observer: {
		name: 'observer in the Eurasian Economic Union',
		short: 'EAEU observer',
		sides: RUSSIA,
		step: 'contact'
	},
	strategic_partnership_RUS: {
		name: 'strategic partnership with Russia',
		short: 'strategic partnership',
		sides: RUSSIA,
		step: 'strategic'
	},
	comprehensive_strategic_partnership_RUS: {
		name: 'comprehensive strategic partnership with Russia',
		short: 'comprehensive strategic partnership',
		sides: RUSSIA,
		step: 'comprehensive'
	},
	alliance_treaty_RUS: {
		name: 'treaty of alliance with Russia',
		short: 'alliance treaty',
		sides: RUSSIA,
		step: 'alliance'
	},
	SCO: {
		name: 'Shanghai Cooperation Organisation',
		short: 'SCO',
		sides: ['RUS', 'CHN'],
		step: 'loose'
	},
	SCO_summit_guest: {
		name: 'guest at a summit of the Shanghai Cooperation Organisation',
		short: 'SCO guest',
		sides: ['RUS', 'CHN'],
		step: 'contact'
	},
	treaty_good_neighbourliness_CHN: {
		name: 'treaty of good-neighbourliness with China',
		short: 'good-neighbourliness',
		sides: CHINA,
		step: 'loose'
	},
	treaty_friendly_cooperative_partnership_CHN: {
		name: 'treaty of friendly and cooperative partnership with China',
		short: 'friendship treaty',
		sides: CHINA,
		step: 'loose'
	},
	friendly_cooperative_partnership_CHN: {
		name: 'friendly and cooperative partnership with China',
		short: 'friendly partnership',
		sides: CHINA,
		step: 'loose'
	},
	strategic_partnership_CHN: {
		name: 'strategic partnership with China',
		short: 'strategic partnership',
		sides: CHINA,
		step: 'strategic'
	},
	comprehensive_strategic_partnership_CHN: {
		name: 'comprehensive strategic partnership with China',
		short: 'comprehensive strategic partnership',
		sides: CHINA,
		step: 'comprehensive'
	},
	permanent_comprehensive_strategic_partnership_CHN: {
		name: 'permanent comprehensive strategic partnership with China',
		short: 'permanent partnership',
		sides: CHINA,
		step: 'comprehensive-raised'
	},
	comprehensive_strategic_partnership_new_era_CHN: {
		name: 'comprehensive strategic partnership with China for a new era',
		short: 'partnership for a new era',
		sides: CHINA,
		step: 'comprehensive-raised'
	},
	all_weather_comprehensive_strategic_partnership_CHN: {
		name: 'all-weather comprehensive strategic partnership with China',
		short: 'all-weather partnership',
		sides: CHINA,
		step: 'comprehensive-raised'
	},
	'C+C5_CHN_ministers': {
		name: 'meetings of foreign ministers, China and the five',
		short: 'ministers, China and five',
		sides: CHINA,
		step: 'contact'
	},
	China_Central_Asia_summit: {
		name: 'China-Central Asia summit',
		short: 'summit, China and five',
		sides: CHINA,
		step: 'contact'
	},
	'C5+1_USA': {
		name: 'meetings of the five with the United States',
		short: 'C5+1',
		sides: ['USA'],
		step: null
	},
	permanent_neutrality: {
		name: 'permanent neutrality',
		short: 'neutrality',
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
