/**
 * `npm run fonts` rebuilds the Chinese fonts when the atlas uses a missing character. They are
 * subsets of Noto Sans SC with about 1,300 of its 30,000 characters: those of the map, those that
 * the names of the tables add, and those of all other pages. A character is in the first subset
 * that needs it, and a page loads only the subsets of its characters.
 */
import { formatError } from '../data-error';
import { readChineseText } from './chinese-text';
import { cutChineseFonts } from './cut-chinese-fonts';

const { text, errors } = await readChineseText(process.cwd());
for (const error of errors) console.error(formatError(error));
if (errors.length > 0) process.exit(1);
await cutChineseFonts(process.cwd(), text);
