import { m } from '#messages';
import { coreSource } from '../core/data/atlas';
import type { Change } from '../core/data/change';
import { QUALITY_WORDS, describeCell } from '../core/data/quality-words';
import { describeProjectStatus } from '../core/data/project-status-words';
import { describeSiteSector } from '../core/data/row-words';
import type { CorridorNode, FinanceRecord, Institute, Project } from '../core/data/types';
import type { Tip } from './model';
import { joinAttributes } from '../core/domain/lists';
import { formatMoney } from '../core/domain/money';
import { projectStatus } from '../core/domain/project-status';
import type { Quality } from '../core/domain/quality';
import { countryByCode, type CountryCode } from '../core/domain/countries';
import { againstYear } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { yearIndex } from '../core/domain/years';
import { MODE_WORDS, NODE_WORDS, STATUS_WORDS } from './corridors/describe';
import { corridorStatus } from './corridors/select';
import type { Corridor } from '../core/data/types';
import { INSTITUTE_KIND_WORDS } from './institutes/describe';
import { DEAL_KIND_WORDS, describeDealFigures } from './investment/describe';
import { directChange } from './investment/direct/change';
import { describeDirectFigure } from './investment/direct/describe';
import { selectDirectSeries } from '../core/data/direct-investment';
import { shownDealKinds } from './investment/select';
import { isSiteUnverified } from './investment/sites';
import type { DealKind } from '../core/data/types';
import { dealChange, studentChange } from './difference/changes';
import { describeChange } from './difference/change-words';
import { describeStudentFigure } from './students/describe';
import { formatStudents } from './students/select';

/** A source in a line: who published it, and when. */
export function sourceWords(sourceId: string | null): string {
	const source = sourceId ? coreSource(sourceId) : undefined;
	if (!source) return '';
	const publisher = source.publisher || source.authors;
	return source.year ? m.tip_source({ publisher, year: source.year }) : publisher;
}

const knownBy = (recalled: boolean): Quality => (recalled ? 'unverified' : 'reported');

/** A change on the year that the view is held against, with both figures. */
function tipOfChange(
	country: CountryCode,
	what: string,
	change: Change,
	[year, baseYear]: readonly [year: number, baseYear: number],
	format: (value: number) => string
): Pick<Tip, 'title' | 'value' | 'quality' | 'intent'> {
	const said = describeChange(change, format, String(year), String(baseYear));
	return {
		title: m.tip_against({ name: countryByCode(country).name, year, base: baseYear }),
		value: m.tip_change({
			change: said,
			label: what,
			first: describeCell(change.first, format),
			base: describeCell(change.base, format),
			year: baseYear
		}),
		quality: QUALITY_WORDS[change.quality],
		intent: { country }
	};
}

export function tipOfStudents(view: ViewState, country: CountryCode): Tip {
	const baseYear = againstYear(view);
	if (baseYear !== null) {
		const { year, studentMeasure } = view;
		const change = studentChange(country, year, baseYear, studentMeasure);
		const format = (value: number) => formatStudents(value, studentMeasure);
		const { label } = describeStudentFigure(country, year, studentMeasure);
		return {
			...tipOfChange(country, label, change, [year, baseYear], format),
			source: sourceWords(change.first.sourceId)
		};
	}
	const figure = describeStudentFigure(country, view.year, view.studentMeasure);
	return {
		title: m.tip_year({ name: countryByCode(country).name, year: view.year }),
		value: m.tip_figure({ figure: figure.text, label: figure.label }),
		quality: QUALITY_WORDS[figure.quality],
		source: sourceWords(figure.sourceId),
		intent: { country }
	};
}

function tipOfDealChange(
	view: ViewState,
	country: CountryCode,
	kind: DealKind,
	baseYear: number
): Tip {
	const change = dealChange(country, kind, view.year, baseYear, view, view);
	const format = (value: number) => formatMoney(value);
	const { sourceId = null } = describeDealFigures(view, country)[0] ?? {};
	return {
		...tipOfChange(country, DEAL_KIND_WORDS[kind], change, [view.year, baseYear], format),
		quality: m.tip_announced(),
		source: sourceWords(sourceId)
	};
}

export function tipOfDeals(view: ViewState, country: CountryCode, kind: DealKind): Tip {
	const baseYear = againstYear(view);
	if (baseYear !== null) return tipOfDealChange(view, country, kind, baseYear);
	const index = shownDealKinds(view).indexOf(kind);
	const figure = describeDealFigures(view, country)[Math.max(0, index)]!;
	return {
		title: m.tip_kind({ name: countryByCode(country).name, kind: DEAL_KIND_WORDS[kind] }),
		value: m.tip_deals({ figure: figure.text, label: figure.label }),
		quality: m.tip_announced(),
		source: sourceWords(figure.sourceId),
		intent: { country }
	};
}

export function tipOfDirectInvestment(view: ViewState, country: CountryCode): Tip {
	const baseYear = againstYear(view);
	const figure = describeDirectFigure(country, view);
	const source = sourceWords(figure.sourceId);
	if (baseYear !== null) {
		const change = directChange(country, view.year, baseYear, view.countedBy);
		const { currency } = selectDirectSeries(country, view.countedBy);
		const format = (value: number) => formatMoney(value, currency ?? 'USD');
		return {
			...tipOfChange(country, figure.label, change, [view.year, baseYear], format),
			source
		};
	}
	return {
		title: m.tip_year({ name: countryByCode(country).name, year: view.year }),
		value: m.tip_figure({ figure: figure.text, label: figure.label }),
		quality: QUALITY_WORDS[figure.quality],
		source,
		intent: { country }
	};
}

export function tipOfInstitute(institute: Institute): Tip {
	const { kind, city, opened, chinesePartner: partner } = institute;
	const parts = [
		INSTITUTE_KIND_WORDS[kind],
		city,
		opened ? m.tip_opened({ date: opened }) : m.tip_not_opened(),
		partner ? m.tip_partner({ partner }) : ''
	];
	return {
		title: institute.name,
		value: joinAttributes(parts),
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
	const sections = corridor.segments.length;
	const isPartly = sections > 1 && inUse > 0 && inUse < sections;
	const parts = [
		MODE_WORDS[corridor.mode],
		m.tip_in_year({ state: status ? STATUS_WORDS[status] : m.tip_not_agreed(), year: view.year }),
		isPartly ? m.tip_sections({ count: inUse, total: sections }) : ''
	];
	return {
		title: corridor.name,
		value: joinAttributes(parts),
		quality: QUALITY_WORDS[knownBy(corridor.evidence === 'recalled')],
		source: sourceWords(corridor.sourceId),
		intent: { selection: { kind: 'corridor', id: corridor.id } }
	};
}

export function tipOfNode(node: CorridorNode): Tip {
	const since = node.openedYear ? [m.tip_since({ year: node.openedYear })] : [];
	return {
		title: node.name,
		value: joinAttributes([NODE_WORDS[node.kind], ...since]),
		quality: QUALITY_WORDS[knownBy(node.evidence === 'recalled' || node.approximate)],
		source: sourceWords(node.sourceId),
		intent: { selection: { kind: 'node', id: node.id } }
	};
}

const BASIS_WORDS: Readonly<Record<FinanceRecord['amountBasis'], string>> = {
	nominal: m.tip_nominal(),
	constant_usd_2021: m.tip_constant_2021(),
	constant_usd_2017: m.tip_constant_2017(),
	unknown: m.tip_basis_unknown()
};

export function tipOfFinance(record: FinanceRecord): Tip {
	const amount = record.amountMusd === null ? m.tip_no_amount() : formatMoney(record.amountMusd);
	return {
		title: m.tip_year({ name: record.place, year: record.year }),
		value: (record.kind === 'loan' ? m.tip_loan : m.tip_grant)({
			amount,
			basis: BASIS_WORDS[record.amountBasis],
			financier: record.financier
		}),
		quality: QUALITY_WORDS[knownBy(record.placeRecalled || record.evidence === 'recalled')],
		source: sourceWords(record.sourceId) || 'AidData',
		intent: { selection: { kind: 'finance', id: record.id } }
	};
}

export function tipOfProject(project: Project, year: number): Tip {
	const { costMusd } = project;
	const cost = costMusd === null ? [] : [formatMoney(costMusd)];
	return {
		title: project.name,
		value: joinAttributes([
			describeSiteSector(project.sector),
			describeProjectStatus(project, year),
			...cost
		]),
		quality: isSiteUnverified(project, projectStatus(project.spans, year))
			? m.investment_legend_unverified()
			: QUALITY_WORDS.reported,
		source: sourceWords(project.sourceId),
		intent: { selection: { kind: 'project', id: project.id } }
	};
}
