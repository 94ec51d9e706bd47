import type { DealRows, FigureSubject, ShownFigure } from '../core/data/provenance';
import type { DealKind } from '../core/data/types';
import { SECTORS, wordOfSector } from '../core/domain/filters';
import type { StudentMeasure } from '../core/domain/layers';
import type { RepublicCode } from '../core/domain/republics';
import type { ViewState } from '../core/domain/view-state';
import { YEARS, yearIndex } from '../core/domain/years';
import { layerEntry } from './catalog';
import {
	COUNTED_BY_LIMITS,
	DIRECT_UNITS,
	describeDirectFigure
} from './investment/direct/describe';
import { CONCEPT_OF, selectDirectSeries } from '../core/data/direct-investment';
import { idsOfCorridors } from './corridors/describe';
import { moneySpan, shownDealKinds } from './investment/select';
import type { Figure } from './model';
import { describeStudentFigure } from './students/describe';

function shown(
	figure: Figure,
	republic: RepublicCode,
	year: number,
	subject: FigureSubject
): ShownFigure {
	return { ...figure, republic, year, subject };
}

export function studentFigure(
	republic: RepublicCode,
	year: number,
	measure: StudentMeasure
): ShownFigure {
	const figure = describeStudentFigure(republic, year, measure);
	return shown(figure, republic, year, { layer: 'students', measure });
}

/** The rows of a narrowed sum; undefined where it is of all deals of the current edition. */
function dealRowsOf({ sectors, trackerEdition }: ViewState): DealRows | undefined {
	const hasAll = sectors.length === SECTORS.length;
	if (hasAll && trackerEdition === 'current') return undefined;
	return { edition: trackerEdition, sectors: hasAll ? null : sectors.map(wordOfSector) };
}

/** Acquisitions and construction over the period of a view: two figures, never one. */
export function dealFigures(
	view: ViewState,
	republic: RepublicCode
): { kind: DealKind; figure: ShownFigure }[] {
	const [firstYear] = moneySpan(view.year, view);
	const kinds = shownDealKinds(view);
	return layerEntry('investment')
		.figures({ ...view, investmentMeasure: 'deals' }, republic)
		.map((figure, index) => {
			const kind = kinds[index]!;
			const deals = dealRowsOf(view);
			const subject = { layer: 'investment', kind, firstYear, ...(deals && { deals }) } as const;
			return { kind, figure: shown(figure, republic, view.year, subject) };
		});
}

/** Direct investment of a year by one count, with the series of that count. */
export function directFigure(
	{ year, countedBy }: Pick<ViewState, 'year' | 'countedBy'>,
	republic: RepublicCode
): ShownFigure {
	const { currency, cells } = selectDirectSeries(republic, countedBy);
	const unit = DIRECT_UNITS[currency ?? 'USD'];
	const figure = describeDirectFigure(republic, { year, countedBy });
	const isDerived = cells[yearIndex(year)]!.isDerived ?? false;
	const subject: FigureSubject = {
		layer: 'investment',
		row: {
			file: 'direct_investment.csv',
			key: [
				['republic', [republic]],
				['year', [String(year)]],
				['concept', [CONCEPT_OF[countedBy]]]
			]
		},
		unit,
		counts: COUNTED_BY_LIMITS[countedBy],
		rule: isDerived ? figure.note : null,
		range: 'direct-investment',
		series: () =>
			cells.map(({ value, quality, bound, note, sourceId, isDerived: worked }, index) => ({
				republic,
				year: YEARS[index]!,
				measure: figure.label,
				value,
				unit,
				quality,
				origin: worked ? 'derived' : 'printed',
				bound,
				note,
				sourceId
			}))
	};
	return shown(figure, republic, year, subject);
}

/** The one figure of a layer that is counted from the atlas's own tables. */
export function countedFigure(
	view: ViewState,
	republic: RepublicCode,
	layer: 'institutes' | 'corridors'
): ShownFigure {
	const subject =
		layer === 'corridors' ? { layer, ids: idsOfCorridors(view, republic) } : { layer };
	return shown(layerEntry(layer).figures(view, republic)[0]!, republic, view.year, subject);
}

/** What a view's layer in focus prints for a republic, each figure with its provenance. */
export function focusFigures(view: ViewState, republic: RepublicCode): ShownFigure[] {
	switch (view.focus) {
		case 'students':
			return [studentFigure(republic, view.year, view.studentMeasure)];
		case 'investment':
			if (view.investmentMeasure === 'fdi') return [directFigure(view, republic)];
			return view.investmentMeasure === 'deals'
				? dealFigures(view, republic).map(({ figure }) => figure)
				: [];
		default:
			return [countedFigure(view, republic, view.focus)];
	}
}
