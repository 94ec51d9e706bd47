/** All polls of a country as a picture: by pollster and question, each answer over its waves. */

import { groups } from 'd3-array';
import type { Poll, PollAnswer } from '$lib/core/data/explore/types';

/** What a poll found at one time. */
export interface PollPoint {
	/** In years: 2018.5 if only the year is known, 2022.21 for March. */
	time: number;
	poll: Poll;
	answer: PollAnswer;
}

/** The points of one answer, oldest first; a line joins some of them. */
export interface PollLine {
	answer: string;
	subject: PollAnswer['subject'];
	points: readonly PollPoint[];
}

export interface PollQuestion {
	pollster: string;
	question: string;
	lines: readonly PollLine[];
}

/** The middle of the year or the month of a poll; null for one over several years. */
function getTime({ yearText }: Poll): number | null {
	const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(yearText) ?? [];
	if (!year) return null;
	return Number(year) + (month ? (Number(month) - 0.5) / 12 : 0.5);
}

/** A level in percent at one time: a change in points or a mean of years has no place on the scale. */
const listPoints = (poll: Poll): PollPoint[] => {
	const time = getTime(poll);
	if (time === null) return [];
	return poll.answers
		.filter(({ unit }) => unit === 'percent')
		.map((answer) => ({ time, poll, answer }));
};

/** By pollster, those with most waves first, and question; each answer of a poll is one point. */
export function listPollQuestions(polls: readonly Poll[]): PollQuestion[] {
	const pollsters = groups(polls, ({ pollster }) => pollster).sort(
		(a, b) => b[1].length - a[1].length
	);
	return pollsters.flatMap(([pollster, own]) =>
		groups(own, ({ question }) => question)
			.map(([question, waves]) => ({
				pollster,
				question,
				lines: groups(waves.flatMap(listPoints), ({ answer }) => answer.answer).map(
					([answer, points]): PollLine => ({
						answer,
						subject: points[0]!.answer.subject,
						points: points.toSorted((a, b) => a.time - b.time)
					})
				)
			}))
			.filter(({ lines }) => lines.length > 0)
	);
}

/**
 * The points of an answer that a line joins: those of one year or of two that follow each other. Where
 * two sources differ about a wave, it goes on only from the one that its neighbour is from.
 */
export function listJoined({ points }: PollLine): (readonly [PollPoint, PollPoint])[] {
	const hasOther = (point: PollPoint) =>
		points.some((other) => other !== point && other.time === point.time);
	return points.flatMap((from) => {
		const next = points.find(({ time }) => time > from.time)?.time;
		return points.flatMap((to) => {
			const isNext = to.time === next && Math.floor(to.time) - Math.floor(from.time) <= 1;
			const isSure =
				(!hasOther(from) && !hasOther(to)) || from.answer.sourceId === to.answer.sourceId;
			return isNext && isSure ? [[from, to] as const] : [];
		});
	});
}

/** Answers that have no place on the scale of the picture. */
export const countOffScale = (polls: readonly Poll[]): number =>
	polls.reduce((sum, poll) => sum + poll.answers.length - listPoints(poll).length, 0);
