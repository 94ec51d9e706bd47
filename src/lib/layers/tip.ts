import { coreSource } from '../data/atlas';
import type { Change } from '../data/change';
import { QUALITY_WORDS, describeCell } from '../data/quality-words';
import type { CorridorNode, FinanceRecord, Institute, Project } from '../data/types';
import type { Selection } from '../domain/layers';
import { formatBillions, formatCount } from '../domain/numbers';
import type { Quality } from '../domain/quality';
import { republicByCode, type RepublicCode } from '../domain/republics';
import { againstYear } from '../domain/subject';
import type { ViewState } from '../domain/view-state';
import { yearIndex } from '../domain/years';
import { MODE_WORDS, NODE_WORDS, STATUS_WORDS } from './corridors/describe';
import { corridorStatus } from './corridors/select';
import type { Corridor } from '../data/types';
import { INSTITUTE_KIND_WORDS } from './institutes/describe';
import { DEAL_KIND_WORDS, describeDealFigures } from './investment/describe';
import { shownDealKinds } from './investment/select';
import type { DealKind } from '../data/types';
import { dealChange, studentChange } from './difference/changes';
import { describeChange } from './difference/change-words';
import { describeStudentFigure } from './students/describe';
import { formatStudents } from './students/select';

/** What a tooltip says of a mark, and where a click on it leads. */
export interface Tip {
	title: string;
	value: string;
	/** How the figure is known, in words. */
	quality: string;
	source: string;
	intent: { republic: RepublicCode } | { selection: Selection };
}

function sourceWords(sourceId: string | null): string {
	const source = sourceId ? coreSource(sourceId) : undefined;
	if (!source) return '';
	return [source.publisher || source.authors, source.year].filter(Boolean).join(', ');
}

const knownBy = (recalled: boolean): Quality => (recalled ? 'unverified' : 'reported');

/** A change on the year that the view is held against, with both figures. */
function tipOfChange(
	republic: RepublicCode,
	what: string,
	change: Change,
	[year, baseYear]: readonly [year: number, baseYear: number],
	format: (value: number) => string
): Pick<Tip, 'title' | 'value' | 'quality' | 'intent'> {
	const figures = `${describeCell(change.first, format)}, ${describeCell(change.base, format)} in ${baseYear}`;
	const said = describeChange(change, format, String(year), String(baseYear));
	return {
		title: `${republicByCode(republic).name}, ${year} against ${baseYear}`,
		value: `${said} ${what} (${figures})`,
		quality: QUALITY_WORDS[change.quality],
		intent: { republic }
	};
}

export function tipOfStudents(view: ViewState, republic: RepublicCode): Tip {
	const baseYear = againstYear(view);
	if (baseYear !== null) {
		const { year, studentMeasure } = view;
		const change = studentChange(republic, year, baseYear, studentMeasure);
		const format = (value: number) => formatStudents(value, studentMeasure);
		const { label } = describeStudentFigure(republic, year, studentMeasure);
		return {
			...tipOfChange(republic, label, change, [year, baseYear], format),
			source: sourceWords(change.first.sourceId)
		};
	}
	const figure = describeStudentFigure(republic, view.year, view.studentMeasure);
	return {
		title: `${republicByCode(republic).name}, ${view.year}`,
		value: `${figure.text} ${figure.label}`,
		quality: QUALITY_WORDS[figure.quality],
		source: sourceWords(figure.sourceId),
		intent: { republic }
	};
}

function tipOfDealChange(
	view: ViewState,
	republic: RepublicCode,
	kind: DealKind,
	baseYear: number
): Tip {
	const change = dealChange(republic, kind, view.year, baseYear, view, view);
	const format = (value: number) => `${formatBillions(value)} bn USD`;
	const { sourceId = null } = describeDealFigures(view, republic)[0] ?? {};
	return {
		...tipOfChange(republic, DEAL_KIND_WORDS[kind], change, [view.year, baseYear], format),
		quality: 'announced value',
		source: sourceWords(sourceId)
	};
}

export function tipOfDeals(view: ViewState, republic: RepublicCode, kind: DealKind): Tip {
	const baseYear = againstYear(view);
	if (baseYear !== null) return tipOfDealChange(view, republic, kind, baseYear);
	const index = shownDealKinds(view).indexOf(kind);
	const figure = describeDealFigures(view, republic)[Math.max(0, index)]!;
	return {
		title: `${republicByCode(republic).name}, ${DEAL_KIND_WORDS[kind]}`,
		value: `${figure.text}, ${figure.label}`,
		quality: 'announced value',
		source: sourceWords(figure.sourceId),
		intent: { republic }
	};
}

export function tipOfInstitute(institute: Institute): Tip {
	const opened = institute.opened ? `since ${institute.opened}` : 'opening date not found';
	const partner = institute.chinesePartner ? `, with ${institute.chinesePartner}` : '';
	return {
		title: institute.name,
		value: `${INSTITUTE_KIND_WORDS[institute.kind]}, ${institute.city}, ${opened}${partner}`,
		quality: QUALITY_WORDS[knownBy(institute.evidence === 'recalled')],
		source: sourceWords(institute.sourceId),
		intent: { selection: { kind: 'institute', id: institute.id } }
	};
}

export function tipOfCorridor(view: ViewState, corridor: Corridor): Tip {
	const status = corridorStatus(corridor, view.year);
	const inUse = corridor.segments.filter((segment) => {
		const state = segment.statuses[yearIndex(view.year)];
		return state === 'operational' || state === 'reconstruction';
	}).length;
	const stretches = corridor.segments.length;
	const partly =
		stretches > 1 && inUse > 0 && inUse < stretches
			? `, ${inUse} of ${stretches} stretches in use`
			: '';
	return {
		title: corridor.name,
		value: `${MODE_WORDS[corridor.mode]}, ${status ? STATUS_WORDS[status] : 'not agreed'} in ${view.year}${partly}`,
		quality: QUALITY_WORDS[knownBy(corridor.evidence === 'recalled')],
		source: sourceWords(corridor.sourceId),
		intent: { selection: { kind: 'corridor', id: corridor.id } }
	};
}

export function tipOfNode(node: CorridorNode): Tip {
	return {
		title: node.name,
		value: `${NODE_WORDS[node.kind]}${node.openedYear ? `, since ${node.openedYear}` : ''}`,
		quality: QUALITY_WORDS[knownBy(node.evidence === 'recalled' || node.approximate)],
		source: sourceWords(node.sourceId),
		intent: { selection: { kind: 'node', id: node.id } }
	};
}

const BASIS_WORDS: Readonly<Record<FinanceRecord['amountBasis'], string>> = {
	nominal: 'nominal USD',
	constant_usd_2021: 'constant 2021 USD',
	constant_usd_2017: 'constant 2017 USD',
	unknown: 'price basis not stated'
};

export function tipOfFinance(record: FinanceRecord): Tip {
	const amount =
		record.amountMusd === null
			? 'amount not found'
			: `${formatCount(record.amountMusd)} million USD`;
	return {
		title: `${record.place}, ${record.year}`,
		value: `${record.kind} of ${amount} (${BASIS_WORDS[record.amountBasis]}) from ${record.financier}`,
		quality: QUALITY_WORDS[knownBy(record.placeRecalled || record.evidence === 'recalled')],
		source: sourceWords(record.sourceId) || 'AidData',
		intent: { selection: { kind: 'finance', id: record.id } }
	};
}

export function tipOfProject(project: Project): Tip {
	const years = [project.startYear, project.endYear].map((year) => year ?? '?').join('–');
	const cost = project.costMusd === null ? '' : `, ${formatBillions(project.costMusd)} bn USD`;
	return {
		title: project.name,
		value: `${project.sector}, ${project.status}, ${years}${cost}`,
		quality: project.placeRecalled ? 'place unverified' : QUALITY_WORDS.reported,
		source: sourceWords(project.sourceId),
		intent: { selection: { kind: 'project', id: project.id } }
	};
}
