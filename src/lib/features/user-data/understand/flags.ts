import { pickWorseQuality, type Quality } from '$lib/core/domain/quality';

/** Codes of SDMX, Eurostat, UNESCO and the IMF for the quality of a figure; case matters nowhere. */
const FLAGS: Readonly<Record<string, Quality>> = {
	...{ a: 'reported', '': 'reported', b: 'reported', d: 'reported', r: 'reported', n: 'reported' },
	...{ c: 'reported', m: 'reported', l: 'reported', o: 'reported', z: 'reported', nil: 'reported' },
	...{ x: 'reported', na: 'reported', i: 'estimate', e: 'estimate', s: 'estimate', f: 'estimate' },
	...{
		est: 'estimate',
		estimate: 'estimate',
		uis_est: 'estimate',
		nat_est: 'estimate',
		rpt: 'reported'
	},
	...{ '+': 'estimate', '‡': 'estimate' },
	...{ p: 'unverified', u: 'suspect' }
};

/** Flags of a cell: `p`, `b,e`, `be`, `UIS_EST`. Null if one is not known. */
export function readFlags(text: string): Quality | null {
	const whole = text.trim().toLowerCase();
	if (Object.hasOwn(FLAGS, whole)) return FLAGS[whole]!;
	const parts = /[,;\s]/.test(whole) ? whole.split(/[,;\s]+/) : [...whole];
	if (parts.length > 4) return null;
	return parts.reduce<Quality | null>((quality, part) => {
		const own = Object.hasOwn(FLAGS, part) ? FLAGS[part]! : null;
		return quality && own && pickWorseQuality(quality, own);
	}, 'reported');
}
