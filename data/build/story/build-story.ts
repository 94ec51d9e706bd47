import { LANGUAGE } from '#language';
import { translateStory, translateViews } from '../languages/translate-story';
import { packTalk } from '../../../src/lib/story/talk-pack';
import { BUILT_FOLDER, type BuiltFile } from '../write-output';
import type { DataError } from '../data-error';
import type { TableSet } from '../read-tables';
import { shapeSources } from '../shape/sources';
import { readViews, type RawViews } from '../views/read-views';
import { shapeViews } from '../views/shape-views';
import {
	listArticleTexts,
	readArticle,
	shapeArticle,
	translateArticle,
	type RawArticle
} from './article';
import type { BaseContext } from './bases/evaluate';
import type { ChartName } from './charts/chart-names';
import { createPlaceFinder, findCorridorEnds, findEventSource } from './place-finder';
import {
	listQuestionTexts,
	readQuestions,
	translateQuestions,
	type RawQuestions
} from '../questions/read-questions';
import { shapeQuestions } from '../questions/shape-questions';
import { readStory, type RawStory } from './read-story';
import { indexStory, shapeStory, type StoryContext } from './shape-story';

/** The source texts of the talk and the gallery, in the language of this process. */
function readInLanguage(root: string) {
	const { story, errors } = readStory(root);
	const { views, errors: viewErrors } = readViews(root);
	const { article, errors: articleErrors } = readArticle(root);
	const { questions, errors: questionErrors } = readQuestions(root);
	if (LANGUAGE === 'en' || !story || !views || !article || !questions) {
		const all = [...errors, ...viewErrors, ...articleErrors, ...questionErrors];
		return { story, views, article, questions, errors: all };
	}
	const talk = translateStory(root, story, LANGUAGE);
	const gallery = translateViews(root, views, LANGUAGE);
	const translated = translateArticle(root, article, LANGUAGE);
	const asked = translateQuestions(root, questions, LANGUAGE);
	return {
		story: talk.story,
		views: gallery.views,
		article: translated.article,
		questions: asked.questions,
		errors: [...talk.errors, ...gallery.errors, ...translated.errors, ...asked.errors]
	};
}

/** Every sentence of the talk, the gallery, the questions and the verdicts that says more than its rows. */
async function checkSentences(
	root: string,
	{
		story,
		views,
		article,
		questions,
		...context
	}: {
		story: RawStory;
		views: RawViews;
		article: RawArticle;
		questions: RawQuestions;
	} & BaseContext
): Promise<DataError[]> {
	// these modules read the built tables when loaded, too
	const { checkBases, countSentences } = await import('./bases/check-bases');
	const { listClaimTexts, listStoryTexts, listViewTexts } = await import('./bases/read-bases');
	const claims = listClaimTexts(root);
	const based = [
		...listStoryTexts(story),
		listArticleTexts(article),
		...listViewTexts(views),
		...listQuestionTexts(questions),
		...claims.texts
	];
	const errors = [...claims.errors, ...based.flatMap((texts) => checkBases(texts, context))];
	const { withBase, without } = countSentences(based);
	console.log(`data: ${withBase} sentences rest on rows, ${without} have no figure`);
	return errors;
}

/**
 * The story and the gallery of views with figures from the built tables, which must exist: the
 * figures come from the code of the map and the panels.
 * @param words translates a text of the tables
 */
export async function buildStory(
	set: TableSet,
	root: string,
	words: (text: string) => string = (text) => text
): Promise<{ files: BuiltFile[]; errors: DataError[] }> {
	const { story, views, article, questions, errors } = readInLanguage(root);
	if (!story || !views || !article || !questions || errors.length > 0) return { files: [], errors };
	const { createFigureFinder } = await import('./figure-names');
	// these modules read the built tables when loaded, so load them after writing
	const { makeChart } = await import('./charts/charts');
	const { loadDetail } = await import('../../../src/lib/text/load-detail');
	const { loadExplore } = await import('../../../src/lib/text/load-explore');
	const { listViewSourceIds } = await import('../../../src/lib/picture/image/image-sources');
	const [explore, detail] = await Promise.all([loadExplore(), loadDetail()]);
	const find = await createFigureFinder(set, words);
	const context: StoryContext = {
		find,
		sources: shapeSources(set),
		chart: (name: ChartName) => makeChart(name, { explore, detail, set, find }),
		mapSources: (view) => listViewSourceIds(view, detail),
		eventSource: (focus) => findEventSource(set, focus),
		place: createPlaceFinder(set),
		corridor: (id) => findCorridorEnds(set, id)
	};
	const shaped = shapeStory(story, context);
	const gallery = shapeViews(views, context);
	const shapedArticle = shapeArticle(article, shaped.talk, context);
	const answered = shapeQuestions(questions, context);
	const templates = story.steps.map(({ content: { text, points } }) => ({ text, points }));
	const bases =
		LANGUAGE === 'en'
			? await checkSentences(root, { story, views, article, questions, set, find: context.find })
			: [];
	const file = (name: string, content: unknown): BuiltFile => ({
		path: `${BUILT_FOLDER}/${name}.json`,
		content: `${JSON.stringify(content)}\n`
	});
	return {
		files: [
			file('story', packTalk(shaped.talk, templates, shaped.figures)),
			file('story-index', indexStory(shaped.talk)),
			file('article', shapedArticle.article),
			file('named-views', gallery.views),
			file('questions', answered.questions)
		],
		errors: [
			...shaped.errors,
			...shapedArticle.errors,
			...gallery.errors,
			...answered.errors,
			...bases
		]
	};
}
