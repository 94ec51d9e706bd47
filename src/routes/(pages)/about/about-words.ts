export const ABOUT_LEAD =
	'What the atlas asks, how its figures are known, drawn and bordered, and what it cannot say.';

/** The question and the ideas of the paper, in the atlas’s words. */
export const QUESTION: readonly string[] = [
	'Can money become attraction? China has built railways and pipelines through the five republics of Central Asia, bought into their oil and metals, lent to their governments, opened institutes of its language and taken in their students. The atlas shows these together, year by year from 2005 to 2023, so that the question can be looked at rather than believed.',
	'The paper behind it thinks of states as standing on a scale of alignment, from no relation at one end to a formal alliance at the other. Russia holds the far end in this region with its treaty organisations; China’s ties are looser, partnerships and memberships that bind little. Hard power pushes along that scale by force or by dependence, soft power by being liked. Wealth can serve either. Loans and trade may bind, scholarships may charm, and Chinese aid is hard to tell from Chinese business.',
	'As its measure of soft power the paper takes the number of students who go to China. The atlas does the same, puts announced deals beside it, and leaves the relation open.'
];

export const METHOD: readonly string[] = [
	'Figures were collected from statistics, data sets, official texts and the press, and written into tables row by row, each with its source. A checker refuses a table with a row that has no source, a word that is not defined or a sum that does not hold. From the tables the site is built without network or clock, so that equal tables give equal pages.',
	'Where several figures exist for one cell, the map draws the best documented one and keeps the others. Counts of the collecting body come before statements, statements with an origin before those without.'
];

/** Ordinary rules that the map keeps; `strong` is the rule, `words` its reach. */
export const HONESTY: readonly { title: string; words: string }[] = [
	{
		title: 'Every figure says who says so',
		words:
			'A dotted underline opens its card: source, quality, what others said, how to cite it, the row as CSV.'
	},
	{
		title: 'No gap is bridged',
		words:
			'Nothing is interpolated, carried forward or averaged. Where no figure was published, nothing is drawn, and the map says so in words.'
	},
	{
		title: 'Zero is drawn as zero',
		words: 'A small ring and a nought: it is a figure, not a gap.'
	},
	{
		title: 'Unlike things never share a sum or a scale',
		words:
			'Acquisitions, building contracts, loans and trade stand side by side. A sum of the region needs all five republics.'
	},
	{
		title: 'One scale serves key, map and panel',
		words: 'The key is drawn in the map’s own pixels. Any mark can be measured against it.'
	},
	{
		title: 'What is approximate looks approximate',
		words:
			'A course that was not published has long gaps and the word. A place from memory is marked as such.'
	}
];

export const BORDERS: readonly string[] = [
	'Borders are those of Natural Earth at 1:10 million. They show who holds the ground, not who ought to. Lines that are disputed, indefinite or leased are dashed where that source says so. To draw a line is not to take a side.',
	'Between the five republics the source has plain lines only, although parts of those borders, between Kyrgyzstan and Tajikistan above all, were not agreed in the years shown. Enclaves in the Fergana valley are too small to be drawn.'
];

export const DISPUTED_LINES: readonly string[] = [
	'Baikonur, leased by Russia within Kazakhstan',
	'China and India: Aksai Chin and other stretches',
	'India and Pakistan: the line of control in Kashmir',
	'the Siachen Glacier, towards India, Pakistan and China',
	'Pakistan and China: Shaksgam, indefinite',
	'Bhutan and China'
];

export const GROUND_NOTES: readonly { title: string; words: string }[] = [
	{
		title: 'Regions of Kazakhstan',
		words:
			'As they were before 2018: no city region of Shymkent, no Abai, Jetisu or Ulytau. Names are the present ones where the outline is the same.'
	},
	{
		title: 'The Aral Sea',
		words: 'Keeps the shape of the 2000s in every year, although it went on shrinking.'
	},
	{
		title: 'Projection',
		words:
			'Web Mercator on the live map and on still pictures, as map software has it. It enlarges the north: an area in northern Kazakhstan looks about twice as large as the same area in southern Turkmenistan. No mark measures area of land.'
	},
	{
		title: 'Where flows end',
		words:
			'At a dotted line in western China and at no city, for no table says where the students live. Money comes from China without a line, for the same reason.'
	}
];

export const SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
	{ keys: ['Left arrow', 'Right arrow'], does: 'a year back or on, on the timeline' },
	{ keys: ['Page Down', 'Page Up'], does: 'five years back or on, on the timeline' },
	{ keys: ['Home', 'End'], does: '2005, 2023, on the timeline' },
	{ keys: ['[', ']'], does: 'a year back or on, anywhere on the map’s page' },
	{ keys: [',', '.'], does: 'the same' },
	{ keys: ['Space'], does: 'play, pause' },
	{ keys: ['Escape'], does: 'close a card, then the republic' },
	{ keys: ['/'], does: 'search for a republic, a corridor, an institute' }
];

export const ACCESS_PRESENT: readonly string[] = [
	'Each year, and each republic in each year, is a page that holds its figures as text and as a table, and a still map. It reads without JavaScript, without WebGL and in a screen reader.',
	'The timeline is a slider of the browser’s own kind, with its year and figures spoken. All controls work by keyboard, show their focus and are at least 44 pixels large on touch screens.',
	'Colours of the four layers were measured for contrast on every ground and for the three common kinds of colour blindness, in dark and in light. Kind and quality are also told by shape, pattern and words.',
	'The atlas follows the system’s wishes for dark or light and for less motion. Nothing blinks, pulses or plays by itself.'
];

export const ACCESS_MISSING: readonly string[] = [
	'Single marks on the live map, such as a stretch of a corridor, cannot be reached by the tab key one by one. Search, the panel of a republic and the table lead to the same facts.',
	'Only the names on the map exist in Russian and Chinese. Sentences, panels and these pages are in English.',
	'The atlas was checked with automatic tools and by keyboard. It has not been tried with people who use screen readers every day.'
];

export const PRIVACY =
	'The atlas asks no other host for anything: fonts, map and figures come from the site itself. It sets no cookies and counts no visits. In the browser it keeps itself, so that it works without a network, the choice of dark or light, a talk of your own, and the views seen last, which can be cleared below the map. None of it leaves the device.';
