/** 责任单位: the departments that a request can go to (policy/targets.md); the 13 reporting units can be addressed as well. */
export const DEPARTMENTS = [
  '市科技局',
  '市工信局',
  '市发改委',
  '市教育局',
  '市人社局',
  '市住建局',
  '市市场监管局',
  '市商务局',
  '市财政局',
  '市自然资源和规划局',
  '市民政局',
  '市农业农村局',
  '市卫健体委',
  '市招商局',
  '市生态环境局',
  '市金融工作局',
  '人行驻马店市中心支行',
  '市司法局',
  '市工商联',
  '驻马店车务段',
  '市大数据局',
] as const;

export type Department = (typeof DEPARTMENTS)[number];
