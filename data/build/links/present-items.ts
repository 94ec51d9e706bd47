import { CLAIM_COUNT } from '../../../src/lib/core/domain/claim-count';
import { isCountryCode } from '../../../src/lib/core/domain/countries';
import { SELECTED_ROWS } from '../../../src/lib/core/domain/layers';
import type { LinkItem, LinkItemKind } from '../../../src/lib/core/link/link-items';
import { text } from '../cells';
import type { RegionRow } from '../geo/read-sources';
import { getTable, type TableSet } from '../read-tables';
import { getRegionSlug } from '../shape/region-slug';

/** By table: the kind of its rows in links, and the column that links name. */
const ROWS: readonly (readonly [table: string, kind: LinkItemKind, column: string])[] = [
	...SELECTED_ROWS.map(({ table, kind, id }) => [table, kind, id] as const),
	['events', 'event', 'id'],
	['sources', 'source', 'id']
];

/** Every id that a link can name now, each kind in the order of its table. */
export function listLinkItems(
	set: TableSet,
	regions: readonly Pick<RegionRow, 'country' | 'id' | 'name_en'>[],
	{ steps, places }: { steps: readonly string[]; places: readonly string[] }
): LinkItem[] {
	const of = (kind: LinkItemKind, ids: readonly string[]) =>
		ids.map((id): LinkItem => ({ kind, id }));
	return [
		...ROWS.flatMap(([table, kind, column]) =>
			of(
				kind,
				getTable(set, table).rows.map((row) => text(row, column))
			)
		),
		...of(
			'region',
			// a region that was divided has one word before and since
			[...new Set(regions.filter(({ country }) => isCountryCode(country)).map(getRegionSlug))]
		),
		...of('place', places),
		...of('step', steps),
		...of(
			'claim',
			Array.from({ length: CLAIM_COUNT }, (_, index) => `claim-${index + 1}`)
		),
		...of('table', [...set.tables.keys()])
	];
}
