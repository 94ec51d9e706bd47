import { m } from '#messages';
import { selectDirectSeries } from '../../core/data/direct-investment';
import { describeProjectStatus } from '../../text/project-status-labels';
import { QUALITY_LABELS } from '../../text/quality-labels';
import { describeSiteSector } from '../../text/row-labels';
import type { DealKind, FinanceRecord, Project } from '../../core/data/types';
import type { CountryCode } from '../../core/domain/countries';
import { nameCountry } from '../../text/country-names';
import {
	describeFinanceKind,
	describeFinanceMarks,
	describeOtherFlow
} from '../../text/finance-labels';
import { formatMoney } from '../../text/money';
import { getProjectStatus } from '../../core/domain/project-status';
import { getAgainstYear } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { computeDealChange, directChange } from '../difference/changes';
import type { Tip } from '../model';
import { describeEvidence, describeTipSource, getChangeTip, getFigureTip, getRowTip } from '../tip';
import { DEAL_KIND_LABELS } from '../../text/kind-labels';
import { getDealFigure } from './describe';
import { getDirectFigure } from './direct/describe';
import { isFinanceUnverified, isSiteUnverified } from './sites';

export function getDealsTip(view: ViewState, country: CountryCode, kind: DealKind): Tip {
	const figure = getDealFigure(view, country, kind);
	const baseYear = getAgainstYear(view);
	const label = DEAL_KIND_LABELS[kind];
	const shared = { quality: m.tip_announced(), source: describeTipSource(figure.sourceId) };
	if (baseYear !== null) {
		const change = computeDealChange(country, kind, view.year, baseYear, view, view);
		const tip = getChangeTip({ ...figure, label }, change, baseYear, (value) => formatMoney(value));
		return { ...tip, ...shared };
	}
	return {
		...getFigureTip(figure),
		title: m.tip_kind({ name: nameCountry(country), kind: label }),
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
	return getChangeTip(figure, change, baseYear, (value) => formatMoney(value, currency ?? 'USD'));
}

const BASIS_LABELS: Readonly<Record<FinanceRecord['amountBasis'], string>> = {
	nominal: m.tip_nominal(),
	constant_usd_2021: m.tip_constant_2021(),
	constant_usd_2017: m.tip_constant_2017(),
	unknown: m.tip_basis_unknown()
};

export function getFinanceTip(record: FinanceRecord): Tip {
	const amount = record.amountMusd === null ? m.tip_no_amount() : formatMoney(record.amountMusd);
	const { financier, amountMusd } = record;
	const basis = BASIS_LABELS[record.amountBasis];
	const other = describeOtherFlow(record);
	// a loan or grant of no amount has no price basis either
	const value =
		other || amountMusd === null
			? m.tip_other_flow({
					kind: describeFinanceKind(record),
					amount: amountMusd === null ? amount : m.tip_amount({ amount, basis }),
					financier
				})
			: (record.kind === 'loan' ? m.tip_loan : m.tip_grant)({ amount, basis, financier });
	const marks = describeFinanceMarks(record);
	return {
		title: m.tip_year({ name: record.place, year: record.year }),
		value: marks ? m.tip_marked({ value, marks }) : value,
		quality: describeEvidence(isFinanceUnverified(record)),
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
	return getRowTip('project', project, parts, quality);
}
