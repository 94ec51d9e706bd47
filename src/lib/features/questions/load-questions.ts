/** Everything of the page, put together when it is prerendered: its charts need all tables. */
import built from '#built/questions.json';
import { loadPageChart } from '$lib/features/talk/charts/page-charts';
import { sizeArticleChart } from '$lib/picture/chart/article-size';
import type { ChartSize } from '$lib/picture/chart/chart-style';
import {
	QUESTION_SECTIONS,
	type Question,
	type Questions,
	type QuestionSectionId
} from '$lib/story/questions';
import { STORY } from '$lib/story/story';
import type { TalkChart } from '$lib/story/talk-chart';

const QUESTIONS = built as unknown as Questions;

/** A chart of a question with the size at which it is drawn; its figures are those of the answer. */
export interface DrawnChart {
	chart: TalkChart;
	size: ChartSize;
}

export interface DrawnQuestion extends Omit<Question, 'chart'> {
	drawn: DrawnChart | null;
}

/** Wide enough for a chart of 19 years; on a phone its words keep their size. */
const CHART_WIDTH_PX = 352;

/** @throws Error if no page and no step of the talk has such a chart */
async function loadChart(reference: string): Promise<DrawnChart> {
	const step = STORY.steps.find(({ chartReference }) => chartReference === reference);
	const { figures: _, ...chart } = step?.chart ?? (await loadPageChart(reference)).chart;
	return { chart, size: sizeArticleChart(chart, CHART_WIDTH_PX) };
}

async function draw({ chart, ...question }: Question): Promise<DrawnQuestion> {
	return { ...question, drawn: chart === null ? null : await loadChart(chart) };
}

/** The sections in reading order with their questions. @throws Error if a chart is not there */
export async function loadQuestions(): Promise<
	{ id: QuestionSectionId; title: string; questions: DrawnQuestion[] }[]
> {
	const { sections, questions } = QUESTIONS;
	const drawn = await Promise.all(questions.map(draw));
	return QUESTION_SECTIONS.map((id) => ({
		...{ id, title: sections[id] },
		questions: drawn.filter(({ section }) => section === id)
	}));
}
