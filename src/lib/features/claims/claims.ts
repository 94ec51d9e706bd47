import built from '#built/claims.json';
import { m } from '#messages';
import { formatDate } from '../../text/dates';
import { fillClaim, type Claim, type VerdictKind, type ClaimFigures } from './claims-model';
import { CLAIM_COPY } from './claims-copy';
import { asPinned } from '../../core/data/pinned-edition';

/** The text whose claims these are. */
export const PAPER = {
	author: 'Zhanserik Temirtashev',
	title: 'Beijing’s Charm Offensive: China’s Soft Power Projection in Central Asia',
	publisher: 'E-International Relations',
	date: formatDate('2024-10-01'),
	url: 'https://www.e-ir.info/2024/10/01/beijings-charm-offensive-chinas-soft-power-projection-in-central-asia/'
} as const;

/** What each verdict means, and its name when claims are counted. */
export const VERDICT_MEANINGS: Readonly<Record<VerdictKind, string>> = {
	confirmed: m.claims_confirmed(),
	qualified: m.claims_qualified(),
	'not-found': m.claims_not_found(),
	open: m.claims_open()
};

const figures = asPinned('claims', built as unknown as ClaimFigures);

export const CLAIMS: readonly Claim[] = CLAIM_COPY.map((words) => fillClaim(words, figures));

/** How many claims got each verdict, in the order in which verdicts are explained. */
export function countVerdicts(claims: readonly Claim[]): { kind: VerdictKind; count: number }[] {
	return (Object.keys(VERDICT_MEANINGS) as VerdictKind[]).map((kind) => ({
		kind,
		count: claims.filter(({ verdict }) => verdict.kind === kind).length
	}));
}
