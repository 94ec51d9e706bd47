import { describe, expect, it } from 'vitest';
import { decodeArcs, joinCourse } from '../../src/lib/core/data/courses';
import { findRowIndex, readRepository, withTable } from './broken-tables';
import { getCourseTopology } from './course-topology';
import { readArchives, readArchiveTables } from './editions/edition-archive';
import { getTable } from './read-tables';
import { shapeCore } from './shape/core';

const set = readRepository();
const present = getCourseTopology(set);

describe('the topology of courses', () => {
	it('has the same arcs in both levels, with at least two points each', () => {
		expect(present.overview.arcs).toHaveLength(present.close.arcs.length);
		for (const level of [present.overview, present.close])
			for (const points of decodeArcs(level)) expect(points.length).toBeGreaterThan(1);
	});

	it('gives sections on shared track the same arcs', () => {
		const listArcs = (id: string) => present.refs.get(id)!.map((ref) => (ref < 0 ? ~ref : ref));
		expect(listArcs('kz-section-ab')).toEqual(listArcs('kz-section-c'));
		const trunk = new Set(listArcs('trunk-zharyk-petropavl'));
		expect(listArcs('astana-petropavl').every((arc) => trunk.has(arc))).toBe(true);
	});

	it('marks as approximate what is straight, and the loose ends of the others', () => {
		const approximate = new Set(present.overview.approximate);
		const arcs = decodeArcs(present.overview);
		const draw = (id: string) => joinCourse(present.refs.get(id)!, arcs, approximate).approximate;
		expect(draw('lolazor-khatlon')).not.toContain(false);
		expect(draw('uzen-border')).not.toContain(true);
		const half = draw('aral-kazarman');
		expect([half[0], half.includes(false), half.at(-1)]).toEqual([true, true, true]);
		expect(present.looseKm.get('aral-kazarman')).toBe(43);
	});
});

describe('older editions', () => {
	it('are drawn with the lines of today, whatever their waypoints were', () => {
		for (const archive of readArchives(process.cwd())) {
			const older = readArchiveTables(archive);
			const core = shapeCore(older);
			expect(core.courses.arcs.slice(0, present.overview.arcs.length), archive.edition).toEqual(
				present.overview.arcs
			);
			for (const { segments } of core.corridors)
				for (const { id, arcs, course } of segments) {
					expect(arcs, `${archive.edition} ${id}`).toEqual(present.refs.get(id));
					expect(course).toBe(present.qualities.get(id));
				}
		}
	});

	it('keep a section that the present tables no longer have, straight between its places', () => {
		const [oldest] = readArchives(process.cwd());
		const older = readArchiveTables(oldest!);
		const segments = getTable(older, 'segments');
		const index = findRowIndex(older, 'segments', 'id', 'uzen-border');
		const rows = segments.rows.map((row, at) =>
			at === index ? { ...row, cells: { ...row.cells, id: 'gone' } } : row
		);
		const renamed = withTable(older, 'segments', { ...segments, rows });
		const { overview, refs } = getCourseTopology(renamed);
		const [arc] = refs.get('gone')!;
		expect(overview.approximate).toContain(arc);
		expect(decodeArcs(overview)[arc!]!.length).toBeGreaterThan(1);
		expect(getCourseTopology(older).refs.has('gone')).toBe(false);
	});
});
