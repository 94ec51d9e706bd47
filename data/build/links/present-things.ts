import { CLAIM_COUNT } from '../../../src/lib/core/domain/claim-count';
import { isCountryCode } from '../../../src/lib/core/domain/countries';
import type { Thing, ThingKind } from '../../../src/lib/core/data/link-things';
import { text } from '../cells';
import type { RegionRow } from '../geo/read-sources';
import { tableOf, type TableSet } from '../read-tables';
import { slugOfRegion } from '../shape/region-slug';

/** By table: the kind of its rows in links, and the column that links name. */
const ROWS: readonly (readonly [table: string, kind: ThingKind, column: string])[] = [
	['corridors', 'corridor', 'id'],
	['institutes', 'institute', 'id'],
	['projects', 'project', 'id'],
	['finance_records', 'finance', 'id'],
	['events', 'event', 'id'],
	['corridor_nodes', 'node', 'place_id'],
	['sources', 'source', 'id']
];

/** Every id that a link can name now, each kind in the order of its table. */
export function presentThings(
	set: TableSet,
	regions: readonly Pick<RegionRow, 'country' | 'name_en'>[],
	{ steps, places }: { steps: readonly string[]; places: readonly string[] }
): Thing[] {
	const of = (kind: ThingKind, ids: readonly string[]) => ids.map((id): Thing => ({ kind, id }));
	return [
		...ROWS.flatMap(([table, kind, column]) =>
			of(
				kind,
				tableOf(set, table).rows.map((row) => text(row, column))
			)
		),
		...of(
			'region',
			regions
				.filter(({ country }) => isCountryCode(country))
				.map(({ name_en: name }) => slugOfRegion(name))
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
