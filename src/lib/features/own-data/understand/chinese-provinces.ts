import type { LonLat } from '$lib/core/domain/geography';

/**
 * Provinces of China with their capitals, where their flows end: names in English, Chinese and
 * Russian, province first; coordinates of the capital to a hundredth of a degree.
 */
const ROWS = `Beijing;北京;Пекин||116.41;39.90
Tianjin;天津;Тяньцзинь||117.20;39.13
Hebei;河北;Хэбэй|Shijiazhuang;石家庄;Шицзячжуан|114.51;38.04
Shanxi;山西;Шаньси|Taiyuan;太原;Тайюань|112.55;37.87
Inner Mongolia;内蒙古;Внутренняя Монголия|Hohhot;呼和浩特;Хух-Хото|111.75;40.84
Liaoning;辽宁;Ляонин|Shenyang;沈阳;Шэньян|123.43;41.81
Jilin;吉林;Цзилинь|Changchun;长春;Чанчунь|125.32;43.82
Heilongjiang;黑龙江;Хэйлунцзян|Harbin;哈尔滨;Харбин|126.54;45.80
Shanghai;上海;Шанхай||121.47;31.23
Jiangsu;江苏;Цзянсу|Nanjing;南京;Нанкин|118.80;32.06
Zhejiang;浙江;Чжэцзян|Hangzhou;杭州;Ханчжоу|120.16;30.27
Anhui;安徽;Аньхой|Hefei;合肥;Хэфэй|117.23;31.82
Fujian;福建;Фуцзянь|Fuzhou;福州;Фучжоу|119.30;26.08
Jiangxi;江西;Цзянси|Nanchang;南昌;Наньчан|115.86;28.68
Shandong;山东;Шаньдун|Jinan;济南;Цзинань|117.12;36.65
Henan;河南;Хэнань|Zhengzhou;郑州;Чжэнчжоу|113.63;34.75
Hubei;湖北;Хубэй|Wuhan;武汉;Ухань|114.31;30.59
Hunan;湖南;Хунань|Changsha;长沙;Чанша|112.94;28.23
Guangdong;广东;Гуандун|Guangzhou;广州;Гуанчжоу|113.26;23.13
Guangxi;广西;Гуанси|Nanning;南宁;Наньнин|108.37;22.82
Hainan;海南;Хайнань|Haikou;海口;Хайкоу|110.20;20.04
Chongqing;重庆;Чунцин||106.55;29.56
Sichuan;四川;Сычуань|Chengdu;成都;Чэнду|104.07;30.57
Guizhou;贵州;Гуйчжоу|Guiyang;贵阳;Гуйян|106.63;26.65
Yunnan;云南;Юньнань|Kunming;昆明;Куньмин|102.83;24.88
Tibet;西藏;Тибет|Lhasa;拉萨;Лхаса|91.14;29.65
Shaanxi;陕西;Шэньси|Xi’an;西安;Сиань|108.94;34.34
Gansu;甘肃;Ганьсу|Lanzhou;兰州;Ланьчжоу|103.83;36.06
Qinghai;青海;Цинхай|Xining;西宁;Синин|101.78;36.62
Ningxia;宁夏;Нинся|Yinchuan;银川;Иньчуань|106.23;38.49
Xinjiang;新疆;Синьцзян|Urumqi;乌鲁木齐;Урумчи|87.62;43.83`;

/** Each province and each capital, with the capital's coordinates. */
export const CHINESE_PROVINCES: readonly { names: readonly string[]; lonLat: LonLat }[] =
	ROWS.split('\n').flatMap((row) => {
		const [province = '', capital = '', at = ''] = row.split('|');
		const [lon = 0, lat = 0] = at.split(';').map(Number);
		return [province, capital]
			.filter((names) => names !== '')
			.map((names) => ({ names: names.split(';'), lonLat: [lon, lat] as LonLat }));
	});
