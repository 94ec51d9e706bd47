import { m } from '#messages';
import { getCoreSource } from '../core/data/atlas';
import type { Change } from '../core/data/change';
import { getPlaceName, type ShownFigure } from '../core/data/provenance';
import { QUALITY_LABELS, describeCell } from '../core/data/quality-labels';
import { describeProjectStatus } from '../core/data/project-status-labels';
import { describeSiteSector } from '../core/data/row-labels';
import type {
	Corridor,
	CorridorNode,
	DealKind,
	FinanceRecord,
	Institute,
	Project
} from '../core/data/types';
import type { Tip } from './model';
import { formatDate } from '../core/domain/dates';
import type { Selection } from '../core/domain/layers';
import { joinAttributes } from '../core/domain/lists';
import { formatMoney } from '../core/domain/money';
import { getProjectStatus } from '../core/domain/project-status';
import { getCountryByCode, type CountryCode } from '../core/domain/countries';
import { getAgainstYear } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { getYearIndex } from '../core/domain/years';
import {
	MODE_LABELS,
	NODE_LABELS,
	STATUS_LABELS,
	INSTITUTE_KIND_LABELS,
	DEAL_KIND_LABELS
} from '../text/kind-labels';
import { getCorridorStatus, isInUse } from './corridors/select';
import { getDealFigure } from './investment/describe';
import { getDirectFigure } from './investment/direct/describe';
import { selectDirectSeries } from '../core/data/direct-investment';
import { isSiteUnverified } from './investment/sites';
import { computeDealChange, directChange, studentChange } from './difference/changes';
import { describeChange } from './difference/change-labels';
import { getStudentFigure } from './students/describe';
import { formatStudents } from './students/select';

/** Publisher and year of a source. */
export function describeTipSource(sourceId: string | null): string {
	const source = sourceId ? getCoreSource(sourceId) : undefined;
	if (!source) return '';
	const publisher = source.publisher || source.authors;
	return source.year ? m.tip_source({ publisher, year: source.year }) : publisher;
}

const knownBy = (recalled: boolean): string => QUALITY_LABELS[recalled ? 'unverified' : 'reported'];

/** The change of a figure since a base year, with both figures. */
function tipOfChange(
	figure: ShownFigure,
	change: Change,
	baseYear: number,
	format: (value: number) => string
): Tip {
	const { year, label, country } = figure;
	const [now, before] = [formatDate(String(year)), formatDate(String(baseYear))];
	return {
		title: m.tip_against({ name: getPlaceName(figure), year, base: baseYear }),
		value: m.tip_change({
			label,
			change: describeChange(change, format, now, before),
			first: describeCell(change.first, format),
			base: describeCell(change.base, format),
			year: baseYear
		}),
		quality: QUALITY_LABELS[change.quality],
		source: describeTipSource(figure.sourceId),
		intent: country && { country }
	};
}

/** A figure of a year, linked to its country. @param source on one line */
export function getFigureTip(
	figure: ShownFigure,
	source = describeTipSource(figure.sourceId)
): Tip {
	const { country, year, text, label, quality } = figure;
	return {
		title: m.tip_year({ name: getPlaceName(figure), year }),
		// without a figure, the line of its quality says so
		value: quality === 'none' ? label : m.tip_figure({ figure: text, label }),
		quality: QUALITY_LABELS[quality],
		source,
		intent: country && { country }
	};
}

export function getStudentsTip(view: ViewState, country: CountryCode): Tip {
	const { year, studentMeasure } = view;
	const figure = getStudentFigure(country, year, studentMeasure);
	const baseYear = getAgainstYear(view);
	if (baseYear === null) return getFigureTip(figure);
	const change = studentChange(country, year, baseYear, studentMeasure);
	return tipOfChange(figure, change, baseYear, (value) => formatStudents(value, studentMeasure));
}

export function getDealsTip(view: ViewState, country: CountryCode, kind: DealKind): Tip {
	const figure = getDealFigure(view, country, kind);
	const baseYear = getAgainstYear(view);
	const label = DEAL_KIND_LABELS[kind];
	const shared = { quality: m.tip_announced(), source: describeTipSource(figure.sourceId) };
	if (baseYear !== null) {
		const change = computeDealChange(country, kind, view.year, baseYear, view, view);
		const tip = tipOfChange({ ...figure, label }, change, baseYear, (value) => formatMoney(value));
		return { ...tip, ...shared };
	}
	return {
		...getFigureTip(figure),
		title: m.tip_kind({ name: getCountryByCode(country).name, kind: label }),
		value: m.tip_deals({ figure: figure.text, label: figure.label }),
		...shared
	};
}

export function getDirectInvestmentTip(view: ViewState, country: CountryCode): Tip {
	const figure = getDirectFigure(view, country);
	const baseYear = getAgainstYear(view);
	if (baseYear === null) return getFigureTip(figure);
	const change = directChange(country, view.year, baseYear, view.countedBy);
	const { currency } = selectDirectSeries(country, view.countedBy);
	return tipOfChange(figure, change, baseYear, (value) => formatMoney(value, currency ?? 'USD'));
}

/** A row with a name, linked to its card. */
const tipOfRow = (
	kind: Selection['kind'],
	{ id, name, sourceId }: { id: string; name: string; sourceId: string },
	parts: readonly string[],
	quality: string
): Tip => ({
	title: name,
	value: joinAttributes(parts),
	quality,
	source: describeTipSource(sourceId),
	intent: { selection: { kind, id } }
});

export function getInstituteTip(institute: Institute): Tip {
	const { kind, city, opened, chinesePartner: partner, evidence } = institute;
	const parts = [
		INSTITUTE_KIND_LABELS[kind],
		city,
		opened ? m.tip_opened({ date: formatDate(opened) }) : m.tip_not_opened(),
		partner ? m.tip_partner({ partner }) : ''
	];
	return tipOfRow('institute', institute, parts, knownBy(evidence === 'recalled'));
}

export function getCorridorTip(view: ViewState, corridor: Corridor): Tip {
	const status = getCorridorStatus(corridor, view.year);
	const inUse = corridor.segments.filter(({ statuses }) =>
		isInUse(statuses[getYearIndex(view.year)])
	).length;
	const sections = corridor.segments.length;
	const isPartly = sections > 1 && inUse > 0 && inUse < sections;
	const parts = [
		MODE_LABELS[corridor.mode],
		m.tip_in_year({ state: status ? STATUS_LABELS[status] : m.tip_not_agreed(), year: view.year }),
		isPartly ? m.tip_sections({ count: inUse, total: sections }) : ''
	];
	return tipOfRow('corridor', corridor, parts, knownBy(corridor.evidence === 'recalled'));
}

export function getNodeTip(node: CorridorNode): Tip {
	const since = node.openedYear ? m.tip_since({ year: node.openedYear }) : '';
	const isRecalled = node.evidence === 'recalled' || node.approximate;
	return tipOfRow('node', node, [NODE_LABELS[node.kind], since], knownBy(isRecalled));
}

const BASIS_LABELS: Readonly<Record<FinanceRecord['amountBasis'], string>> = {
	nominal: m.tip_nominal(),
	constant_usd_2021: m.tip_constant_2021(),
	constant_usd_2017: m.tip_constant_2017(),
	unknown: m.tip_basis_unknown()
};

export function getFinanceTip(record: FinanceRecord): Tip {
	const amount = record.amountMusd === null ? m.tip_no_amount() : formatMoney(record.amountMusd);
	return {
		title: m.tip_year({ name: record.place, year: record.year }),
		value: (record.kind === 'loan' ? m.tip_loan : m.tip_grant)({
			amount,
			basis: BASIS_LABELS[record.amountBasis],
			financier: record.financier
		}),
		quality: knownBy(record.placeRecalled || record.evidence === 'recalled'),
		source: describeTipSource(record.sourceId) || 'AidData',
		intent: { selection: { kind: 'finance', id: record.id } }
	};
}

export function getProjectTip(project: Project, year: number): Tip {
	const { sector, spans, costMusd } = project;
	const parts = [
		describeSiteSector(sector),
		describeProjectStatus(project, year),
		costMusd === null ? '' : formatMoney(costMusd)
	];
	const isUnverified = isSiteUnverified(project, getProjectStatus(spans, year));
	const quality = isUnverified ? m.investment_legend_unverified() : QUALITY_LABELS.reported;
	return tipOfRow('project', project, parts, quality);
}
