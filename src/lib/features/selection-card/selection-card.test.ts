import { describe, expect, it } from 'vitest';
import { atlas, loadDetail } from '$lib/core/data/atlas';
import { buildCoreContent, buildDetailContent } from './selection-card-content';

describe('cards', () => {
	it('exist for every row of the core tables', () => {
		for (const { id } of atlas.corridors) {
			const content = buildCoreContent({ kind: 'corridor', id }, 2018)!;
			expect(content.sections.length, id).toBeGreaterThan(0);
		}
		for (const { id } of atlas.institutes) {
			expect(buildCoreContent({ kind: 'institute', id }, 2018)).not.toBeNull();
		}
		for (const { id } of atlas.nodes)
			expect(buildCoreContent({ kind: 'node', id }, 2018)).not.toBeNull();
	});

	it('exist for every row of the detail tables, each with a source', async () => {
		const tables = await loadDetail();
		const contents = [
			...tables.projects.map(({ id }) => buildDetailContent(tables, 'project', id, 2018)),
			...tables.financeRecords.map(({ id }) => buildDetailContent(tables, 'finance', id, 2018)),
			...tables.events.map(({ id }) => buildDetailContent(tables, 'event', id, 2018))
		];
		for (const content of contents) {
			expect(tables.sources[content!.sourceId], content!.title).toBeDefined();
		}
	});

	it('state in words what comes from memory', () => {
		const recalled = atlas.corridors.find((corridor) => corridor.evidence === 'recalled')!;
		expect(buildCoreContent({ kind: 'corridor', id: recalled.id }, 2018)!.unverified).toMatch(
			/^unverified/
		);
	});

	it('show the status of a section in the year', () => {
		const lineC = atlas.corridors.find((corridor) => corridor.name.includes('line C'))!;
		const states = (year: number) =>
			buildCoreContent({ kind: 'corridor', id: lineC.id }, year)!.sections.map(
				({ words }) => words
			);
		expect(states(2005).join()).toContain('nothing agreed yet');
		expect(states(2018).join()).toContain('in use');
	});

	it('are null for unknown ids', async () => {
		expect(buildCoreContent({ kind: 'node', id: 'nowhere' }, 2018)).toBeNull();
		expect(buildDetailContent(await loadDetail(), 'project', 'nowhere', 2018)).toBeNull();
	});
});
