import { type Measure, readAmount } from './amount';

describe('readAmount', () => {
  it.each<[string, string | number, Measure, number | null]>([
    ['a number', 19198.1, 'wan', 19198.1],
    ['thousands separators', '12,834.46 ', 'wan', 12834.46],
    ['full width', '３７４．５２', 'wan', 374.52],
    ['full-width separators', '１２，３４５．６', 'wan', 12345.6],
    ['an apostrophe', "'1548.15", 'wan', 1548.15],
    ['万元 in the cell', '99418.34万元', 'wan', 99418.34],
    ['元 in the cell of a 万元 column', '12345元', 'wan', 1.2345],
    ['万元 in the cell of a 元 column', '1.5万元', 'yuan', 1.5],
    ['亿元 in the cell', '1.2亿元', 'wan', 12000],
    ['a loss in brackets', '(34.07)', 'wan', -34.07],
    ['a loss in full-width brackets', '（25.03）', 'wan', -25.03],
    ['a loss in brackets with separators', '（1,025.03）', 'wan', -1025.03],
    ['a full-width minus', '－０．５９', 'wan', -0.59],
    ['a mathematical minus', '−0.59', 'wan', -0.59],
    ['元', 12494500, 'yuan', 1249.45],
    ['one 元, exactly', 1, 'yuan', 0.0001],
    ['元 as text', '9,058,600', 'yuan', 905.86],
    ['a sum that binary fractions cannot hold', 0.1 + 0.2, 'wan', 0.3],
    ['heads', '10人', 'persons', 10],
    ['zero', '0.00 ', 'wan', 0],
    ['no minus zero', '(0.00)', 'wan', 0],
    ['a long dash', '—', 'wan', null],
    ['a slash', '/', 'persons', null],
    ['nothing', '  ', 'wan', null],
    ['the word 无', '无', 'wan', null],
  ])('takes %s', (_, value, measure, amount) => {
    expect(readAmount(value, measure)).toEqual({ amount, problem: null });
  });

  it.each<[string, string | number | boolean, Measure, string]>([
    ['words', '待审计', 'wan', 'amount_unreadable'],
    ['a guess', '约5000', 'wan', 'amount_unreadable'],
    ['a spreadsheet error', '#DIV/0!', 'wan', 'amount_unreadable'],
    ['separators out of place', '1,23', 'wan', 'amount_unreadable'],
    ['two numbers', '100-200', 'wan', 'amount_unreadable'],
    ['a unit without a number', '万元', 'wan', 'amount_unreadable'],
    ['heads in a column of money', '10人', 'wan', 'amount_unreadable'],
    ['money in a column of heads', '10万元', 'persons', 'amount_unreadable'],
    ['a truth value', true, 'wan', 'amount_unreadable'],
    ['half a person', 10.5, 'persons', 'amount_not_whole'],
    ['more than the column holds', 1e15, 'wan', 'amount_too_large'],
  ])('refuses %s', (_, value, measure, problem) => {
    expect(readAmount(value, measure)).toEqual({ amount: null, problem });
  });
});
