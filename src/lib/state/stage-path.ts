import { STORY_INDEX, type StoryIndexStep } from '../story/story-index';
import { DEFAULT_VIEW, type StagePlace, type ViewState } from '../core/domain/view-state';
import { findMovedPath } from '../core/link/aliases';
import { formatLink, formatQuery, parseLink, parseQuery, type ParsedLink } from '../core/link/link';
import { isUserStep, userSteps } from './user-steps.svelte';

const STAGE_FOLDER = 'present';
/** The page in it for the user's own talk, whose steps cannot be prerendered. */
const OWN_PAGE = 'own';

/** The step of a talk by its id; undefined if no loaded talk has it. */
export function findStep(word: string): StoryIndexStep | undefined {
	return listStepsAround(word).find(({ id }) => id === word);
}

/** The steps of the talk that a step belongs to, in their order. */
export function listStepsAround(word: string): readonly StoryIndexStep[] {
	return isUserStep(word) ? userSteps.current : STORY_INDEX;
}

/** The step's id in `/present/astana-2013`; null for any other path. */
function stepOfPath(path: string): string | null {
	const [folder, word, ...rest] = path.split('/').filter((part) => part !== '');
	return folder === STAGE_FOLDER && word !== undefined && rest.length === 0 ? word : null;
}

/** The view of a step, with the step as its place; null if there is no such step. */
export function findStepView(word: string): ViewState | null {
	const step = findStep(word);
	if (!step) return null;
	const [path = '/', query = ''] = step.link.split('?');
	const parsed = parseLink(path, query);
	if (!parsed) return null;
	const { callouts, subject, layout, largeFrom } = step;
	const own = isUserStep(word)
		? {
				...(callouts && { callouts }),
				...(subject && { subject }),
				...(layout && { layout }),
				...(largeFrom && { largeFrom })
			}
		: {};
	return { ...parsed.view, stage: { step: word, isExploring: false, ...own } };
}

/** A step's own view, with the camera or language of the query. */
function parseStage(word: string, query: string): ParsedLink | null {
	const own = findStepView(word);
	if (!own) return null;
	const { state, ignored } = parseQuery(query.replace(/^\?/, ''));
	const hasLanguage = state.language !== DEFAULT_VIEW.language;
	const view = {
		...own,
		camera: state.camera ?? own.camera,
		edition: state.edition,
		language: hasLanguage ? state.language : own.language
	};
	return { view, ignored };
}

/** The step of the user's own talk in the query, else its first; without a talk the opening view. */
function parseUserStage(query: string): ParsedLink {
	const { state, ignored } = parseQuery(query.replace(/^\?/, ''));
	const requested =
		state.stage && isUserStep(state.stage.step) ? findStep(state.stage.step) : undefined;
	const unknown = state.stage && !requested ? ['step'] : [];
	const word = requested?.id ?? userSteps.current[0]?.id;
	const parsed = word === undefined ? null : parseStage(word, query);
	return parsed
		? { ...parsed, ignored: [...parsed.ignored, ...unknown] }
		: { view: { ...DEFAULT_VIEW, language: state.language }, ignored: [...ignored, ...unknown] };
}

/** A step that no loaded talk has is ignored like any unrecognised value. */
function withKnownStep({ view, ignored }: ParsedLink): ParsedLink {
	if (!view.stage || findStep(view.stage.step)) return { view, ignored };
	return { view: { ...view, stage: null }, ignored: [...ignored, 'step'] };
}

/** The view of a year, a country in it, or a step of a talk; null if the URL is no such page. */
export function parseStagePath(path: string, query: string): ParsedLink | null {
	const here = findMovedPath(path) ?? path;
	const word = stepOfPath(here);
	if (word === OWN_PAGE) return parseUserStage(query);
	if (word !== null) return isUserStep(word) ? null : parseStage(word, query);
	const parsed = parseLink(here, query);
	return parsed && withKnownStep(parsed);
}

const formatCamera = (camera: ViewState['camera']) => formatQuery({ ...DEFAULT_VIEW, camera });

function formatStage(view: ViewState, { step }: StagePlace): string {
	const isOwn = isUserStep(step);
	const own = findStepView(step) ?? view;
	const isMoved = formatCamera(view.camera) !== formatCamera(own.camera);
	const query = formatQuery({
		...DEFAULT_VIEW,
		camera: isMoved ? view.camera : null,
		language: view.language === own.language ? DEFAULT_VIEW.language : view.language,
		edition: view.edition,
		// the query names it like a step that has been left
		stage: isOwn ? { step, isExploring: true } : null
	});
	return `/${STAGE_FOLDER}/${isOwn ? OWN_PAGE : step}${query ? `?${query}` : ''}`;
}

/** Path and query of a view, without the base path. `parseStagePath` is its inverse. */
export function formatStagePath(view: ViewState): string {
	const { stage } = view;
	return stage && !stage.isExploring ? formatStage(view, stage) : formatLink(view);
}

/** True on a step's own view, neither moved nor left. */
export function isStepsOwnView(view: ViewState): boolean {
	const own = view.stage && findStepView(view.stage.step);
	const { language, edition } = view;
	return own !== null && formatStagePath(view) === formatStagePath({ ...own, language, edition });
}
