import type { StaticLine } from './static-map';

export interface StaticRun extends Omit<StaticLine, 'd'> {
	/** Path data of each line. */
	paths: string[];
}

/**
 * Neighbours in paint order that share mode and state, so that a page says both once; within them
 * the certain ones first, which is no difference between lines of one colour.
 */
export function runsOf(lines: readonly StaticLine[]): StaticRun[] {
	const runs: StaticRun[] = [];
	let begin = 0;
	lines.forEach((line, index) => {
		const next = lines[index + 1];
		if (next?.mode === line.mode && next.status === line.status) return;
		const { mode, status } = line;
		const alike = lines.slice(begin, index + 1);
		for (const isUncertain of [false, true]) {
			const paths = alike.filter((each) => each.isUncertain === isUncertain).map(({ d }) => d);
			if (paths.length > 0) runs.push({ mode, status, isUncertain, paths });
		}
		begin = index + 1;
	});
	return runs;
}
