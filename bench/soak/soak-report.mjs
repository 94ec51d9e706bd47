/** Writes the outcome of a soak as Markdown. */
import { mostShare } from './growth.mjs';

/**
 * @typedef {import('./growth.mjs').Growth} Growth
 *
 * @typedef {object} Outcome
 * @property {Growth[]} growths
 * @property {Record<string, number>} acts how often each was done
 * @property {string[]} faults page errors, console errors, requests to other hosts
 * @property {string[]} notes
 */

/** @param {string} what @param {number} value */
function formatValue(what, value) {
	if (what.endsWith('bytes')) return `${(value / 1e6).toFixed(2)} MB`;
	return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

/** @param {number} share */
function formatShare(share) {
	if (!Number.isFinite(share)) return 'from nothing';
	return `${share > 0 ? '+' : ''}${(share * 100).toFixed(1)} %`;
}

/** @param {Outcome} outcome @returns {string} */
export function formatSoakReport({ growths, acts, faults, notes }) {
	const rows = growths.map(({ what, first, last, share, least, most, isGrown }) => {
		/** @param {number} value */
		const format = (value) => formatValue(what, value);
		const name = what.replace(/, bytes$/, '');
		const verdict = isGrown ? '**grown**' : 'steady';
		const cells = [name, format(first), format(last), formatShare(share)];
		return `| ${[...cells, `${format(least)} to ${format(most)}`, verdict].join(' | ')} |`;
	});
	const done = Object.entries(acts).map(([name, count]) => `${name} ${count}`);
	return [
		`| what | first | last | growth, at most ${mostShare * 100} % | range | |`,
		'| --- | --- | --- | --- | --- | --- |',
		...rows,
		'',
		faults.length === 0
			? 'No page error, no console error, no request to another host.'
			: ['**Faults:**', '', ...faults.map((fault) => `- ${fault}`)].join('\n'),
		'',
		`- Done: ${done.join(', ')}.`,
		...notes.map((note) => `- ${note}`),
		''
	].join('\n');
}
