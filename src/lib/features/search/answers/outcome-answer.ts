import { m } from '#messages';
import {
	getProjectStatus,
	PROJECT_STATUSES,
	type ProjectStatus
} from '$lib/core/domain/project-status';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import type { Project } from '$lib/core/data/types';
import { describeAmount } from '$lib/text/money-labels';
import { beginSentence, joinCommas, joinNames } from '$lib/text/lists';
import { loadDetail } from '$lib/text/load-detail';
import { PROJECT_STATUS_LABELS } from '$lib/text/project-status-labels';
import { makeKnownCell } from '$lib/core/data/cells';
import { compareAmounts, getComparedMusd } from '$lib/core/data/finance-amounts';
import { namePlace, pickWorstEvidence, type Answerer } from './found-answer';

/** Names of a few rows; more are behind the link. */
const MOST_NAMED = 3;

const isStatus = (word: string): word is ProjectStatus =>
	PROJECT_STATUSES.some((status) => status === word);

const listSourceIds = (projects: readonly Project[]) =>
	projects.flatMap(({ changes }) => changes.map(({ sourceId }) => sourceId));

/** How many project sites are in a state at the end of a year, or in each of them. */
export const answerStatus: Answerer = async ({ country, year: asked, parameter }) => {
	const { projects } = await loadDetail();
	const year = asked ?? LAST_YEAR;
	const own = projects.filter((project) => country === null || project.country === country);
	const inState = (status: ProjectStatus) =>
		own.filter(({ spans }) => getProjectStatus(spans, year) === status);
	const known = PROJECT_STATUSES.flatMap(inState);
	const place = namePlace(country);
	const shared = { origin: 'counted', year } as const;
	if (known.length === 0)
		return {
			text: m.ask_no_projects({ place, year }),
			...{ ...shared, quality: 'none', sourceIds: [] }
		};
	if (!isStatus(parameter)) {
		const counts = PROJECT_STATUSES.map((status) => ({ status, count: inState(status).length }))
			.filter(({ count }) => count > 0)
			.sort((a, b) => b.count - a.count)
			.map(({ status, count }) =>
				m.project_status_count({ status: PROJECT_STATUS_LABELS[status], count })
			);
		return {
			text: m.ask_projects({
				place,
				year,
				total: known.length,
				counts: beginSentence(joinCommas(counts))
			}),
			...{ ...shared, quality: pickWorstEvidence(known), sourceIds: listSourceIds(known) }
		};
	}
	const found = inState(parameter);
	const status = PROJECT_STATUS_LABELS[parameter];
	const names = found.slice(0, MOST_NAMED).map(({ name }) => name);
	return {
		text: m.ask_projects_in({ place, year, status, count: found.length, total: known.length }),
		...(names.length > 0 && {
			detail:
				found.length > names.length
					? m.ask_among({ names: joinCommas(names) })
					: m.ask_these({ names: joinNames(names) })
		}),
		...{ ...shared, quality: pickWorstEvidence(found.length > 0 ? found : known) },
		sourceIds: listSourceIds(found)
	};
};

/** How many loans and grants are on record up to a year, never their sum; and the largest. */
export const answerFinance: Answerer = async ({ country, year: asked }) => {
	const { financeRecords } = await loadDetail();
	const year = asked ?? LAST_YEAR;
	const own = financeRecords.filter(
		(record) =>
			(country === null || record.country === country) &&
			(asked === null ? record.year <= year : record.year === year)
	);
	const place = namePlace(country);
	const span =
		asked === null ? m.explore_span({ from: String(FIRST_YEAR), to: String(year) }) : String(year);
	const [largest] = own.filter((record) => getComparedMusd(record) !== null).sort(compareAmounts);
	return {
		text: m.ask_finance({ place, span, count: own.length }),
		...(largest && {
			detail: m.ask_largest({
				amount: describeAmount(makeKnownCell(largest.amountMusd!)),
				place: largest.place,
				year: largest.year
			})
		}),
		...{ quality: own.length > 0 ? 'reported' : 'none', origin: 'counted', year },
		sourceIds: own.map(({ sourceId }) => sourceId)
	};
};
