import { describe, expect, it } from 'vitest';
import { atlas } from '$lib/core/data/atlas';
import { loadDetail } from '$lib/text/load-detail';
import { buildContent } from './selection-card-content';

describe('cards', () => {
	it('exist for every row of the core tables', () => {
		for (const { id } of atlas.corridors) {
			const content = buildContent({ kind: 'corridor', id }, 2018, null)!;
			expect(content.sections.length, id).toBeGreaterThan(0);
		}
		for (const { id } of atlas.institutes) {
			expect(buildContent({ kind: 'institute', id }, 2018, null)).not.toBeNull();
		}
		for (const { id } of atlas.nodes)
			expect(buildContent({ kind: 'node', id }, 2018, null)).not.toBeNull();
	});

	it('exist for every row of the detail tables, each with a source', async () => {
		const tables = await loadDetail();
		const contents = [
			...tables.projects.map(({ id }) => buildContent({ kind: 'project', id }, 2018, tables)),
			...tables.financeRecords.map(({ id }) => buildContent({ kind: 'finance', id }, 2018, tables)),
			...tables.events.map(({ id }) => buildContent({ kind: 'event', id }, 2018, tables))
		];
		for (const content of contents) {
			expect(tables.sources[content!.sourceId], content!.title).toBeDefined();
		}
	});

	it('state in words what comes from memory', () => {
		const recalled = atlas.corridors.find((corridor) => corridor.evidence === 'recalled')!;
		expect(buildContent({ kind: 'corridor', id: recalled.id }, 2018, null)!.unverified).toMatch(
			/^unverified/
		);
	});

	it('show the status of a section in the year', () => {
		const lineC = atlas.corridors.find((corridor) => corridor.name.includes('line C'))!;
		const states = (year: number) =>
			buildContent({ kind: 'corridor', id: lineC.id }, year, null)!.sections.map(
				({ words }) => words
			);
		expect(states(2005).join()).toContain('nothing agreed yet');
		expect(states(2018).join()).toContain('in use');
	});

	it('are null for unknown ids', async () => {
		expect(buildContent({ kind: 'node', id: 'nowhere' }, 2018, null)).toBeNull();
		expect(buildContent({ kind: 'project', id: 'nowhere' }, 2018, await loadDetail())).toBeNull();
	});
});
