import { foldText } from '$lib/find/search-fold';

/** What a column contains, by its names in the languages of the atlas and of statistical agencies. */
const HEADERS = {
	country:
		'country;countries;country or area;republic;nation;state;economy;entity;geo;geography;location;area;iso;iso2;iso3;iso code;iso alpha 3;country code;country id;country iso3 code;country name;ref area;reference area;reporter;reporter desc;reporter iso;origin;from;страна;страны;республика;государство;откуда;ел;елдер;мемлекет;республика атауы;қайдан;国家;国家 地区;国家和地区;国别;来源国',
	region:
		'region;oblast;province;admin1;district;region name;регион;область;облыс;аймақ;өңір;地区;州;省;区域',
	place:
		'place;city;town;site;name;locality;место;город;населенный пункт;название;объект;жер;қала;орын;атауы;地点;城市;名称',
	lon: 'lon;lng;long;longitude;x;долгота;бойлық;经度',
	lat: 'lat;latitude;y;широта;ендік;纬度',
	outline: 'wkt;wkt geometry;wkt geom;outline;контур;контуры',
	partner:
		'partner;partner place;partner city;partner province;chinese partner;china place;host province;destination;to;партнер;место партнера;город партнера;назначение;куда;серіктес;қайда;баратын жер;伙伴;伙伴城市;目的地;中方城市',
	year: 'year;ref year;год;жыл;жылы;年;年份;年度',
	date: 'date;day;time;period;time period;quarter;month;refperiod;дата;период;квартал;месяц;күні;кезең;тоқсан;ай;日期;时间;季度;月份',
	value:
		'value;amount;number;count;total;figure;obs value;observation value;quantity;sum;students;primary value;trade value us;значение;величина;число;количество;сумма;показатель значение;всего;мән;мәні;саны;барлығы;数值;值;数量;金额;总计;人数',
	unit: 'unit;units;unit of measure;unit measure;unit name;единица;единица измерения;ед;ед изм;өлшем;бірлік;өлшем бірлігі;单位',
	scale:
		'scale;unit mult;unit multiplier;multiplier;power code;powercode;масштаб;множитель;порядок;көбейткіш;倍数;数量级',
	series:
		'series;series name;indicator;indicator name;indicator id;indicator label;variable;subject;subject descriptor;measure;metric;commodity;commodity desc;cmd desc;item;product;element;sector;category;показатель;индикатор;наименование показателя;товар;отрасль;көрсеткіш;тауар;指标;指标名称;项目;商品',
	direction:
		'direction;flow;trade flow;flow desc;trade flow desc;flow direction;направление;направление торговли;поток;бағыт;方向;流向;贸易流向',
	flag: 'flag;flags;flag codes;obs flag;obs status;observation status;obs status f;magnitude;qualifier;status code;флаг;пометка;белгі;标记;标志',
	source: 'source;sources;reference;источник;источники;дереккөз;дереккөзі;来源;出处',
	note: 'note;notes;comment;comments;remark;footnote;footnotes;obs comment;comment obs;примечание;комментарий;ескерту;ескертпе;备注;注释',
	quality: 'quality;status;grade;качество;статус;сапа;сапасы;质量;可靠性'
};

const VALUES = new Set(
	'value;obs value;observation value;figure;primary value;значение;показатель значение;мән;мәні;数值;值'
		.split(';')
		.map(foldText)
);

/** Whether a name says that a column has all figures of a table, and not those of one series. */
export const isValueName = (name: string): boolean => VALUES.has(foldText(name));

/** Names of columns that hold no figure, whatever their cells. */
const CODES =
	/(?:^|[\s_])(?:code|codes|id|no|number code|index|rank|serial|iso\d?|isocode)$|^(?:#\d+|№|n|code|id|no|rank|код|номер|№ п\/п|п\/п|ранг|место|коды|нөмір|序号|编号|代码|排名)$|(?:Code|Id|ID)$/u;

/** Whether a column of numbers is probably one of codes: its name says so, or it has none. */
export const isCodeName = (name: string): boolean =>
	CODES.test(name.trim()) || CODES.test(name.trim().toLowerCase());

export type Role = keyof typeof HEADERS;
export const ROLES = Object.keys(HEADERS) as Role[];

const byHeader = new Map<string, Role>(
	ROLES.flatMap((role) =>
		HEADERS[role].split(';').map((name): [string, Role] => [foldText(name), role])
	)
);

/** The role that a column's name says, also with a number or the other spelling of SDMX. */
export function findRoleByName(name: string): Role | null {
	const spaced = name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
	for (const each of [
		name,
		spaced,
		name.replace(/\s*[([（].*[)\]）]\s*$/, ''),
		name.split(':')[0]!
	]) {
		const key = foldText(each);
		const role = byHeader.get(key) ?? byHeader.get(key.replace(/ \d+$/, ''));
		if (role) return role;
	}
	return null;
}
