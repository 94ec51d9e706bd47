/** Saves each outcome immediately, so that an interrupted run can continue. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {import('./rounds.mjs').Outcome} Outcome
 * @typedef {{ known: Outcome[], add: (outcome: Outcome) => void }} Journal
 */

/**
 * @param {string} path
 * @param {object} setting with which outcomes can be combined
 * @param {boolean} isResumed
 * @returns {Journal}
 */
export function openJournal(path, setting, isResumed) {
	const heading = JSON.stringify(setting);
	const [had, ...lines] = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [''];
	const isUsable = isResumed && had === heading;
	if (isResumed && !isUsable) console.log('nothing to resume: starting again');
	if (!isUsable) writeFileSync(path, heading + '\n');
	return {
		known: isUsable ? lines.map((line) => JSON.parse(line)) : [],
		add: (outcome) => appendFileSync(path, JSON.stringify(outcome) + '\n')
	};
}
