import { expect, it } from 'vitest';
import { readRepository, findRowIndex, withCell } from '../broken-tables';
import { checkProjectStatuses } from './project-statuses';

const set = readRepository();
const listErrorsAt = (note: string, column: string, value: string) => {
	const index = findRowIndex(set, 'project_statuses', 'note', note);
	return checkProjectStatuses(withCell(set, 'project_statuses', index, column, value)).map(
		({ message }) => message
	);
};

it('a stake that was bought in a plant that stands idle is an error', () => {
	const note = 'Bought in 2007 and operating.';
	expect(listErrorsAt(note, 'status', 'idle')).toEqual([
		'is true although "idle" is not in operation'
	]);
});

it('a plant may stand idle since a year that is not known', () => {
	expect(listErrorsAt('Production resumed after the repair.', 'status', 'idle')).toEqual([
		'"idle" repeats the status of the row before'
	]);
	const note =
		'Built from 2014; not working since 2018 for lack of crude. Test runs began in late 2024.';
	expect(listErrorsAt(note, 'year', '')).toEqual([]);
});
