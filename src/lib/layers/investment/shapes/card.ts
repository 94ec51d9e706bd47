import { m } from '#messages';
import { hasRow, listShapesOf } from '../../../core/data/shape-rows';
import type { DetailTables, FinanceRecord, Project } from '../../../core/data/types';
import { getProjectStatus } from '../../../core/domain/project-status';
import { describeProjectStatus } from '../../../text/project-status-labels';
import type { CardContent, LayerRows } from '../../card-content';
import type { PanelPickContent } from '../../panel-model';
import { linkFinance } from '../finance-card';

const linkProject = (project: Project, year: number): PanelPickContent => ({
	...{ kind: 'project', id: project.id, name: project.name },
	words: describeProjectStatus(project, year),
	mark: `square-${getProjectStatus(project.spans, year) ?? 'unknown'}`
});

/** What a card says of the shape of its row, and the other rows that have the same. */
function addShape(
	content: CardContent,
	id: string,
	year: number,
	{ projects, financeRecords }: DetailTables
): CardContent {
	const row = [...projects, ...financeRecords].find((each) => each.id === id);
	const own = row ? listShapesOf(row) : [];
	if (own.length === 0) return content;
	const known = new Set([id, ...content.related.map((each) => each.id)]);
	const isOther = (other: Project | FinanceRecord) =>
		!known.has(other.id) && own.some((shape) => hasRow(shape, other));
	const words = own.some(({ kind }) => kind === 'line') ? m.card_shape_line() : m.card_shape_area();
	return {
		...content,
		rows: [...content.rows, { term: m.card_shape(), words }],
		related: [
			...projects.filter(isOther).map((project) => linkProject(project, year)),
			...content.related,
			...financeRecords.filter(isOther).map(linkFinance)
		]
	};
}

/** The cards of rows that may have a shape. */
export const withShapes = (cards: LayerRows): LayerRows => ({
	...cards,
	find(id, year, detail) {
		const content = cards.find(id, year, detail);
		return content && detail ? addShape(content, id, year, detail) : content;
	}
});
