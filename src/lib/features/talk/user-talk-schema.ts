import { m } from '#messages';
import * as v from 'valibot';
import { COUNTRY_CODES } from '../../core/domain/countries';
import { SPREAD_ITEM } from '../../core/domain/layers';
import { CALLOUT_SIDES } from '../../core/domain/callout';
import { LARGE_PARTS, SLIDE_LAYOUTS, STEP_LAYOUTS, type StepLayout } from '../../story/talk';

/** The longest parts of a talk, in characters. */
export const TALK_LIMITS = {
	title: 200,
	author: 200,
	text: 4000,
	notes: 8000,
	label: 60,
	alt: 300,
	credit: 200,
	/** A picture as a URL: 300 kB of JPEG. */
	picture: 400_000,
	/** A packed table. */
	data: 3_000_000,
	/** The address of a view or of a chart. */
	link: 2100,
	steps: 100,
	/** Of a step. */
	sources: 40,
	/** The values of a chart when it was added. */
	seen: 4000,
	callouts: 20,
	builds: 20
} as const;

const text = (most: number) =>
	v.pipe(v.string(m.talk_error_not_text()), v.maxLength(most, m.talk_error_too_long({ most })));
const word = v.pipe(
	v.string(m.talk_error_not_text()),
	v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, m.talk_error_bad_id())
);
const buildListSchema = <T extends v.GenericSchema>(item: T, most: number) =>
	v.pipe(
		v.array(item, m.talk_error_not_a_list()),
		v.maxLength(most, m.talk_error_too_many({ most })),
		v.readonly()
	);

const indexes = v.exactOptional(
	buildListSchema(v.pipe(v.number(), v.integer(), v.minValue(0)), 100)
);
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

/** How a place is marked on the map of a step. */
export const CALLOUT_KINDS = ['ring', 'arrow', 'name', 'figure'] as const;
const CALLOUT = v.object({
	kind: v.optional(v.picklist(CALLOUT_KINDS), 'ring'),
	/** Longitude and latitude. */
	at: v.tuple([degrees(180), degrees(90)], m.talk_error_not_a_place()),
	label: v.optional(text(TALK_LIMITS.label), ''),
	/** Where its name is, if it is free there. */
	side: v.exactOptional(v.picklist(CALLOUT_SIDES)),
	/** An item of the map, at whose mark it is drawn. */
	mark: v.exactOptional(v.pipe(v.string(), v.regex(SPREAD_ITEM)))
});

/** Places, and countries whose names and figures belong to them. */
const SUBJECT = v.object({
	lonLats: buildListSchema(
		v.tuple([degrees(180), degrees(90)], m.talk_error_not_a_place()),
		TALK_LIMITS.callouts * 2
	),
	countries: v.exactOptional(buildListSchema(v.picklist(COUNTRY_CODES), COUNTRY_CODES.length))
});

/** A chart of the atlas's talk, or of a page by the address of its frame. */
const chartReference = v.pipe(
	text(TALK_LIMITS.link),
	v.regex(/^(talk:[a-z0-9-]+|\/embed\/[^\s<>"]*)$/, m.talk_error_not_a_chart())
);

const STEP = v.object(
	{
		id: word,
		title: text(TALK_LIMITS.title),
		/** Markdown: paragraphs, lists, bold, italics, links; `---` begins the second column. */
		text: v.optional(text(TALK_LIMITS.text), ''),
		/** For the presenter only, a point per line. */
		notes: v.optional(text(TALK_LIMITS.notes), ''),
		/** Path and query of a map page, without the base path. */
		link: text(TALK_LIMITS.link),
		sources: v.optional(buildListSchema(word, TALK_LIMITS.sources), []),
		/** Those of `sources` that only the notes have: the audience does not read them. */
		sourcesOfNotes: v.exactOptional(buildListSchema(word, TALK_LIMITS.sources)),
		/** Left out for a view of the map. */
		layout: v.exactOptional(v.picklist([...STEP_LAYOUTS, ...SLIDE_LAYOUTS])),
		/** Of a map and a chart; left out, the map. */
		large: v.exactOptional(v.picklist(LARGE_PARTS)),
		/** The index of the build from which that one has the stage to itself; before it, the other has. */
		largeFrom: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
		chart: v.exactOptional(chartReference),
		callouts: v.exactOptional(buildListSchema(CALLOUT, TALK_LIMITS.callouts)),
		/** What the camera must show; left out, what the camera of the link shows. */
		subject: v.exactOptional(SUBJECT),
		/** Dims the map outside the rings. */
		dim: v.exactOptional(v.boolean()),
		/** The year from which the map plays once up to that of the link. */
		play: v.exactOptional(v.pipe(v.number(), v.integer())),
		/** What appears together, by index of its paragraph, series or callout. */
		builds: v.exactOptional(
			buildListSchema(
				v.object({ text: indexes, series: indexes, callouts: indexes }),
				TALK_LIMITS.builds
			)
		),
		/** A `data:` URL: the talk's file contains the picture. */
		picture: v.exactOptional(
			v.pipe(
				text(TALK_LIMITS.picture),
				v.regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/, m.talk_error_not_a_picture())
			)
		),
		alt: v.exactOptional(text(TALK_LIMITS.alt)),
		/** Who made the picture, and its licence. */
		credit: v.exactOptional(text(TALK_LIMITS.credit))
	},
	m.talk_error_not_an_object()
);

/** A talk, in files and in messages between windows. */
export const OWN_TALK = v.object(
	{
		title: text(TALK_LIMITS.title),
		author: v.optional(text(TALK_LIMITS.author), ''),
		/** The one table of the user's own that steps show, packed like after `#data=`. */
		data: v.optional(
			v.pipe(text(TALK_LIMITS.data), v.regex(/^[\w-]+$/, m.talk_error_not_a_table()))
		),
		/** What figures and charts showed when they were added, by their names; see `seen-values.ts`. */
		seen: v.exactOptional(v.record(text(TALK_LIMITS.link), text(TALK_LIMITS.seen))),
		steps: buildListSchema(STEP, TALK_LIMITS.steps)
	},
	m.talk_error_not_an_object()
);

export type UserCallout = v.InferOutput<typeof CALLOUT>;
export type UserStep = v.InferOutput<typeof STEP>;
export type UserTalk = v.InferOutput<typeof OWN_TALK>;
/** What changes of a step; an undefined value takes the field away. */
export type StepChange = { [Field in keyof Omit<UserStep, 'id'>]?: UserStep[Field] | undefined };

/** The fields of a step in the order in which a file has them. */
export const STEP_FIELDS = Object.keys(STEP.entries) as (keyof UserStep)[];

/** Whether a step is a slide without a map or a chart. */
export const isSlide = ({ layout }: Pick<UserStep, 'layout'>): boolean =>
	SLIDE_LAYOUTS.some((each) => each === layout);

export const getLayout = ({ layout }: Pick<UserStep, 'layout'>): StepLayout => layout ?? 'map';
