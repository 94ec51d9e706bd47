/** The sources that each claim's figures rest on, by the number of the claim. */
export const CLAIM_SOURCES: Readonly<Record<number, readonly string[]>> = {
	1: ['xinhua-2013-sco'],
	2: ['xinhua-2013-sco', 'chinatimes-2012-sco'],
	3: ['cgit-2019-spring', 'melnikovova-2020', 'cgit-2023-fall'],
	4: ['cgit-2019-spring', 'aei-cgit-2018h1', 'melnikovova-2020'],
	5: [
		'xinhua-2023-04-wang-wentao',
		'xinhua-2024-kz-background',
		'cctv-2023-05-kg',
		'xinhua-2024-tj-background',
		'cctv-2023-05-tm',
		'newschina-2023-xian'
	],
	6: ['silkroadbriefing-2023-xian-copy'],
	7: ['24kg-333162', 'urdupoint-2023-xian', 'tellerreport-2023-xian'],
	8: ['moe-2019-students'],
	9: ['peijin-2021-concise-statistics', 'aiddata-2021-public-diplomacy'],
	10: ['moe-2019-students', 'peijin-2021-concise-statistics'],
	11: ['kztesting-2016-karin', 'qufu-2018-five', 'xinhua-2016-jalalabad'],
	12: ['chinadaily-2017-ci', 'chinascope-2018-ci', 'csu-2017-ci12', 'qfnu-2018-ci13'],
	13: ['moe-2019-students'],
	14: ['cgit-2019-spring', 'peijin-2021-concise-statistics', 'aiddata-2021-public-diplomacy']
};
