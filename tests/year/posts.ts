import { soon, type Told } from './ledger';

/** The reporting post (实事联络岗) of every item's lead department. */
const LIAISON: Readonly<Record<number, string>> = {
  1: 'renshe-liaison',
  2: 'yibao-liaison',
  3: 'canlian-liaison',
  5: 'minzheng-liaison',
  6: 'jiaoyu-liaison',
  7: 'jiaoyu-liaison',
  8: 'tiyu-liaison',
  9: 'jiaoyu-liaison',
  10: 'weijian-liaison',
  11: 'weijian-liaison',
  12: 'weijian-liaison',
  13: 'hongshizi-liaison',
  14: 'zuzhi-liaison',
  15: 'yibao-liaison',
  16: 'shenpi-liaison',
  17: 'ziran-liaison',
  18: 'shangwu-liaison',
  19: 'gengxin-liaison',
  20: 'zhujian-liaison',
  21: 'zhujian-liaison',
  22: 'zhujian-liaison',
  23: 'chengguan-liaison',
  24: 'gengxin-liaison',
  25: 'yuanlin-liaison',
  26: 'zhujian-liaison',
  27: 'chengguan-liaison',
  28: 'chengguan-liaison',
  29: 'wenlv-liaison',
  30: 'nongye-liaison',
  31: 'nongye-liaison',
  32: 'zhujian-liaison',
  33: 'shichang-liaison',
  34: 'yingji-liaison',
  35: 'ziran-liaison',
  36: 'gongan-liaison',
};

/** 通报 goes to the head of every department and street of the district. */
// prettier-ignore
export const ALL_HEADS = [
  'renshe', 'yibao', 'canlian', 'minzheng', 'jiaoyu', 'tiyu', 'weijian', 'hongshizi', 'zuzhi', 'shenpi',
  'ziran', 'shangwu', 'gengxin', 'zhujian', 'chengguan', 'yuanlin', 'wenlv', 'nongye', 'shichang', 'yingji',
  'gongan', 'caizheng', 'sifa', 'xiaofang', 'zhonghan', 'jinjialing', 'shazikou', 'beizhai', 'wanggezhuang',
].map((department) => `${department}-head`);
export const MONITORS = ['renda-convener', 'renda-liaison'];
export const OFFICE = 'zhengfuban-affairs';
export const SUPERVISION = 'ducha-review';
export const TIYU = ['tiyu-liaison', 'tiyu-head'];
export const YINGJI = ['yingji-liaison', 'yingji-head'];

/** The owing post is the item's liaison where nothing else is said. */
export const remind = (kind: string, items: readonly number[], ...days: readonly string[]): Told[] =>
  items.flatMap((item) => soon(kind, item, LIAISON[item] ?? '?', ...days));
