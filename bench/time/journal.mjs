/** Keeps each outcome as it comes, so that a run that was broken off can go on where it stood. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {import('./rounds.mjs').Outcome} Outcome
 * @typedef {{ known: Outcome[], add: (outcome: Outcome) => void }} Journal
 */

/**
 * @param {string} path
 * @param {object} setting under which outcomes can be put together
 * @param {boolean} isResumed
 * @returns {Journal}
 */
export function openJournal(path, setting, isResumed) {
	const heading = JSON.stringify(setting);
	const [had, ...lines] = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [''];
	const isUsable = isResumed && had === heading;
	if (isResumed && !isUsable) console.log('nothing to resume: starting anew');
	if (!isUsable) writeFileSync(path, heading + '\n');
	return {
		known: isUsable ? lines.map((line) => JSON.parse(line)) : [],
		add: (outcome) => appendFileSync(path, JSON.stringify(outcome) + '\n')
	};
}
