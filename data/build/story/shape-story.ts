import { listSourceIds, type ShownFigure } from '../../../src/lib/figures/provenance';
import type { FigureNames } from '../../../src/lib/story/talk-pack';
import type { StoryIndexStep } from '../../../src/lib/story/story-index';
import {
	formatPlainText,
	countStepParts,
	listFigures,
	getMapLayout,
	hasMap,
	TALK_CHART_PREFIX,
	findCalloutPart,
	type Talk,
	type TalkLine,
	type TalkStep,
	type TalkWords
} from '../../../src/lib/story/talk';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { SPREAD_ITEM } from '../../../src/lib/core/domain/layers';
import type { Source } from '../../../src/lib/core/data/types';
import type { Callout } from '../../../src/lib/core/domain/callout';
import type { ViewState } from '../../../src/lib/core/domain/view-state';
import { FIRST_YEAR } from '../../../src/lib/core/domain/years';
import { formatLink, parseLink } from '../../../src/lib/core/link/link';
import { countChartParts } from '../../../src/lib/story/talk-chart';
import type { DataError } from '../data-error';
import type { ChartName } from './charts/chart-names';
import type { SourcedChart } from './charts/drawn-chart';
import { fillText } from '../../../src/lib/story/fill-text';
import { parseRichText } from '../../../src/lib/story/rich-text';
import { shapeSubject } from './step-subject';
import type { RawStory } from './read-story';

export interface StoryContext {
	find: (name: string) => ShownFigure;
	/** Every source of the package, by id. */
	sources: Readonly<Record<string, Source>>;
	/** The chart of a name, with the sources of its rows. */
	chart: (name: ChartName) => SourcedChart;
	/** The sources of all that a view shows on the map. */
	mapSources: (view: ViewState) => readonly string[];
	/** The source of an event that a callout is at; null for other items. */
	eventSource: (focus: string) => string | null;
	/** The position of an item that a link can select; null if it has no point. */
	place: (focus: string) => LonLat | null;
	/** The ends of a corridor's sections; null if there is no such corridor. */
	corridor: (id: string) => readonly LonLat[] | null;
}

/** The text that the talk is about: the last of a step's sources. */
const PAPER = 'temirtashev-2024';
/** The error of a step's link; null if it is a canonical link of a view. */
export function findLinkComplaint(link: string): string | null {
	const [path = '', query = ''] = link.split('?');
	const parsed = parseLink(path, query);
	if (!parsed || !/^\/\d{4}(\/|$)/.test(path)) return `${link} is not a page of the map`;
	if (parsed.ignored.length > 0) return `${link}: ${parsed.ignored.join(', ')} is not understood`;
	const shortest = formatLink(parsed.view);
	return shortest === link ? null : `${link} is written ${shortest}`;
}

function shapeStep(
	step: RawStory['steps'][number],
	{ find, sources, chart, mapSources, eventSource, place, corridor }: StoryContext,
	addError: (line: number, message: string) => void
): TalkStep {
	const { id, citesPaper, content, findLine } = step;
	const fill = (field: 'text' | 'points') =>
		content[field].map((template, index): TalkWords => {
			try {
				return fillText(template, find);
			} catch (error) {
				addError(findLine(field, index), (error as Error).message);
				return [];
			}
		});
	const complaint = findLinkComplaint(content.link);
	if (complaint) addError(findLine('link'), complaint);
	const layout = content.layout ?? (content.chart ? 'both' : 'map');
	const isSlide = layout === 'title' || layout === 'closing';
	const [filled, points] = [fill('text'), fill('points')];
	// only slides of words have lists and links
	const text: TalkLine[] = isSlide
		? content.text.flatMap((template, index) =>
				// bug: a figure without a name, reported above, stopped the build
				filled[index]!.length > 0 ? parseRichText(template, find) : []
			)
		: filled.map((words) => ({ words }));
	const listIds = (all: readonly TalkWords[]) => all.flatMap(listFigures).flatMap(listSourceIds);
	const named = [...listIds(filled), ...listIds(points), ...content.sources];
	// bug: the line of sources on stage named those of the presenter's points
	const ofText = [...listIds(filled), ...(citesPaper ? [PAPER] : [])];
	const ofWords = [...named.filter((id) => id !== PAPER), ...named.filter((id) => id === PAPER)];
	const selectRows = (ids: readonly string[]) =>
		[...new Set(ids)].flatMap((sourceId) => sources[sourceId] ?? []);
	content.sources.forEach((sourceId, index) => {
		if (!Object.hasOwn(sources, sourceId)) {
			addError(findLine('sources', index), `there is no source ${sourceId} in data/sources.csv`);
		}
	});
	/** Of the events and figures that callouts name. */
	const calloutSources: string[] = [];
	const callouts = (content.callouts ?? []).flatMap(
		({ focus, label, kind, side }, index): Callout[] => {
			const lonLat = place(focus);
			if (!lonLat) {
				addError(findLine('callouts', index), `${focus} is not on the map`);
				return [];
			}
			try {
				const filledLabel = fillText(label ?? '', find);
				const words = formatPlainText(filledLabel);
				calloutSources.push(...listIds([filledLabel]), eventSource(focus) ?? '');
				// only what a ring surrounds
				const lit = content.dim && kind !== 'name' && { isLit: true };
				const part = findCalloutPart(content.builds, index);
				const mark = SPREAD_ITEM.test(focus) && { mark: focus };
				const look = { ...(kind && { kind }), ...(side && { side }) };
				return [{ lonLat, label: words, ...lit, ...look, ...mark, ...part }];
			} catch (error) {
				addError(findLine('callouts', index), (error as Error).message);
				return [];
			}
		}
	);
	const rings = callouts.map(({ lonLat }) => lonLat);
	const { subject, unknown } = shapeSubject(content.subject ?? [], rings, { place, corridor });
	if (unknown.length > 0) addError(findLine('subject'), `${unknown.join(', ')} is not on the map`);
	if (content.dim && callouts.length === 0)
		addError(findLine('dim'), 'dim needs a callout that stays lit');
	const { play } = content;
	const [year] = /\d{4}/.exec(content.link) ?? [];
	if (play !== undefined && (play < FIRST_YEAR || play >= Number(year))) {
		addError(findLine('play'), `play: ${play} is not a year before that of the link`);
	}
	if (!content.chart && layout !== 'map' && !isSlide) {
		addError(findLine('layout'), `the layout ${layout} needs a chart`);
	}
	if (content.chart && layout === 'title') addError(findLine('layout'), 'a title has no chart');
	if (content.large !== undefined && layout !== 'both') {
		addError(findLine('large'), 'large needs a map and a chart');
	}
	if (
		content.largeFrom !== undefined &&
		(layout !== 'both' || content.largeFrom >= (content.builds ?? []).length)
	) {
		addError(
			findLine('largeFrom'),
			'largeFrom needs a map and a chart, and a build after the first'
		);
	}
	let drawn: SourcedChart | null = null;
	try {
		drawn = content.chart ? chart(content.chart) : null;
	} catch (error) {
		addError(findLine('chart'), (error as Error).message);
	}
	const sizes = {
		text: content.text.length,
		series: drawn ? countChartParts(drawn.chart) : 0,
		// one that is wrong has an error of its own
		callouts: content.callouts?.length ?? 0
	};
	for (const [index, part] of (content.builds ?? []).entries())
		for (const kind of ['text', 'series', 'callouts'] as const)
			for (const each of part[kind] ?? [])
				if (each >= sizes[kind])
					addError(
						findLine('builds', index),
						`builds: there is no ${kind} ${each}, the first is 0`
					);
	const [path = '', query = ''] = content.link.split('?');
	const hasSubject = content.subject !== undefined;
	const view = hasMap({ layout, ...(hasSubject && { subject }) })
		? parseLink(path, query)?.view
		: undefined;
	return {
		id,
		title: content.title,
		text,
		points,
		sources: selectRows(ofWords),
		evidence: {
			chart: selectRows(drawn?.sourceIds ?? []),
			map: selectRows(view ? [...mapSources(view), ...calloutSources] : []),
			words: selectRows(ofText)
		},
		link: content.link,
		part: content.part ?? null,
		layout,
		...(content.large && { large: content.large }),
		...(content.largeFrom && { largeFrom: content.largeFrom }),
		chart: drawn?.chart ?? null,
		chartReference: content.chart ? `${TALK_CHART_PREFIX}${content.chart}` : null,
		builds: content.builds ?? [],
		callouts,
		...(hasSubject && { subject }),
		play: play ?? null
	};
}

/** The story with its figures filled in, or its errors, by file and line. */
export function shapeStory(
	story: RawStory,
	context: StoryContext
): { talk: Talk; figures: FigureNames; errors: DataError[] } {
	const errors: DataError[] = [];
	const figures: Record<string, ShownFigure> = {};
	const find = (name: string) => (figures[name] ??= context.find(name));
	const steps = story.steps.map((step) =>
		shapeStep(step, { ...context, find }, (line, message) =>
			errors.push({ file: step.file, line, column: null, message })
		)
	);
	return { talk: { title: story.title, author: story.author, steps }, figures, errors };
}

/** What every page of the map needs of the story. */
export function indexStory({ steps }: Talk): StoryIndexStep[] {
	return steps.map((step) => ({
		...{ id: step.id, title: step.title, link: step.link },
		...(step.callouts.length > 0 && { callouts: step.callouts }),
		...(step.subject && { subject: step.subject }),
		...getMapLayout(step),
		...(step.largeFrom && { largeFrom: step.largeFrom }),
		...(step.builds.length > 1 && { parts: countStepParts(step) }),
		...(step.play !== null && { play: step.play })
	}));
}
