import { coreSource } from '../data/atlas';
import { QUALITY_WORDS } from '../data/quality-words';
import type { CorridorNode, FinanceRecord, Institute, Project } from '../data/types';
import type { Selection } from '../domain/layers';
import { formatBillions, formatCount } from '../domain/numbers';
import type { Quality } from '../domain/quality';
import { republicByCode, type RepublicCode } from '../domain/republics';
import type { ViewState } from '../domain/view-state';
import { yearIndex } from '../domain/years';
import { MODE_WORDS, NODE_WORDS, STATUS_WORDS } from './corridors/describe';
import { corridorStatus } from './corridors/select';
import type { Corridor } from '../data/types';
import { INSTITUTE_KIND_WORDS } from './institutes/describe';
import { DEAL_KIND_WORDS, describeDealFigures } from './investment/describe';
import { shownDealKinds } from './investment/select';
import type { DealKind } from '../data/types';
import { describeStudentFigure } from './students/describe';

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

export function tipOfStudents(view: ViewState, republic: RepublicCode): Tip {
	const figure = describeStudentFigure(republic, view.year, view.studentMeasure);
	return {
		title: `${republicByCode(republic).name}, ${view.year}`,
		value: `${figure.text} ${figure.label}`,
		quality: QUALITY_WORDS[figure.quality],
		source: sourceWords(figure.sourceId),
		intent: { republic }
	};
}

export function tipOfDeals(view: ViewState, republic: RepublicCode, kind: DealKind): Tip {
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
