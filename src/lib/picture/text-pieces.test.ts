import { expect, it } from 'vitest';
import { splitText } from './image/set-text';

it.each([
	['two words', ['two', ' ', 'words']],
	['“Пояс и путь”', ['“Пояс', ' ', 'и', ' ', 'путь”']],
	['25\u00a0127 студентов', ['25\u00a0127', ' ', 'студентов']],
	['中国，中亚', ['中', '国，', '中', '亚']],
	['“一带”在2013年', ['“一', '带”', '在', '2013', '年']]
])('a line of %s may end between its pieces alone', (text, pieces) => {
	expect(splitText(text)).toEqual(pieces);
});
