import { m } from '#messages';
import { selectAgreements } from '$lib/core/data/explore/alignment';
import { getAgreementPlace } from '$lib/core/data/explore/agreement-catalog';
import type { Agreement } from '$lib/core/data/explore/types';
import { LAST_YEAR } from '$lib/core/domain/years';
import { getAgreementKind, STEP_LABELS } from '$lib/text/agreement-names';
import { isAgreementStatus } from '$lib/core/data/explore/agreement-catalog';
import { placeAlignment } from '$lib/core/data/explore/alignment';
import { nameCountry } from '$lib/text/country-names';
import { formatDate } from '$lib/text/dates';
import { beginSentence, joinClauses, joinCommas } from '$lib/text/lists';
import { loadExplore } from '$lib/text/load-explore';
import { mapCountries, namePlace, pickWorst, sayAbout, type Answerer } from './found-answer';

const sayMember = ({ country, fromDate }: Agreement) =>
	m.ask_since({ name: nameCountry(country), date: formatDate(fromDate) });

/** Who is in an organisation; without one, what each country has agreed with China. */
export const answerAgreement: Answerer = async ({ country, year: asked, parameter }) => {
	const tables = await loadExplore();
	const year = asked ?? LAST_YEAR;
	const inForce = mapCountries((code) =>
		country === null || code === country ? selectAgreements(tables, code, year) : null
	).flat();
	if (isAgreementStatus(parameter)) {
		const rows = inForce.filter(({ status }) => status === parameter);
		const { name } = getAgreementKind(parameter);
		const isEmpty = rows.length === 0;
		const members = isEmpty
			? m.ask_no_member({ place: namePlace(country) })
			: joinCommas(rows.map(sayMember));
		return {
			text: m.ask_listed({ label: beginSentence(name), year, values: members }),
			...{ quality: pickWorst(rows), year },
			sourceIds: rows.map(({ sourceId }) => sourceId)
		};
	}
	const towardsChina = inForce.filter(({ status }) =>
		getAgreementPlace(status).sides.includes('CHN')
	);
	if (country)
		return {
			text: sayAbout(
				country,
				year,
				towardsChina.length === 0
					? m.ask_no_agreement()
					: joinClauses(
							towardsChina.map(({ status, fromDate }) =>
								m.ask_since({ name: getAgreementKind(status).name, date: formatDate(fromDate) })
							)
						)
			),
			...{ quality: pickWorst(towardsChina), year },
			sourceIds: towardsChina.map(({ sourceId }) => sourceId)
		};
	const places = mapCountries((code) => {
		const { china } = placeAlignment(tables, code, year);
		return m.ask_measured({ label: nameCountry(code), value: STEP_LABELS[china.step] });
	});
	return {
		text: m.ask_closest_agreement({ year, values: joinClauses(places) }),
		...{ quality: pickWorst(towardsChina), year },
		sourceIds: towardsChina.map(({ sourceId }) => sourceId)
	};
};
