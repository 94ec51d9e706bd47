import { m } from '#messages';
import built from '../../../core/data/built/site-shape-rows.json';
import type { ShapeKind, ShapeRows } from '../../../core/data/site-shapes';
import type { DetailTables, FinanceRecord, Project } from '../../../core/data/types';
import { getProjectStatus } from '../../../core/domain/project-status';
import { formatMoney } from '../../../text/money';
import { joinCommas } from '../../../text/lists';
import { describeProjectStatus } from '../../../text/project-status-labels';
import type { CardContent, CardLink, LayerRows } from '../../card-content';

const SHAPES = built.shapes as readonly (ShapeRows & { kind: ShapeKind })[];

const linkProject = (project: Project, year: number): CardLink => ({
	...{ kind: 'project', id: project.id, name: project.name },
	words: describeProjectStatus(project, year),
	mark: `square-${getProjectStatus(project.spans, year) ?? 'unknown'}`
});

const linkFinance = ({ id, place, year, amountMusd, financier }: FinanceRecord): CardLink => ({
	...{ kind: 'finance', id, name: m.tip_year({ name: place, year }) },
	words: joinCommas([...(amountMusd === null ? [] : [formatMoney(amountMusd)]), financier]),
	mark: 'square-finance'
});

/** What a card says of the shape of its row, and the other rows that have the same. */
function addShape(
	content: CardContent,
	id: string,
	year: number,
	detail: DetailTables
): CardContent {
	const own = SHAPES.filter(
		({ finance, projects }) => finance.includes(id) || projects.includes(id)
	);
	if (own.length === 0) return content;
	const others = new Set(own.flatMap(({ finance, projects }) => [...projects, ...finance]));
	others.delete(id);
	const words = own.some(({ kind }) => kind === 'line') ? m.card_shape_line() : m.card_shape_area();
	return {
		...content,
		rows: [...content.rows, { term: m.card_shape(), words }],
		sameShape: [
			...detail.projects
				.filter((project) => others.has(project.id))
				.map((project) => linkProject(project, year)),
			...detail.financeRecords.filter((record) => others.has(record.id)).map(linkFinance)
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
