/** What stands in the workbook of rejected rows, for the people who mend them: one sentence for each reason and problem. */
export const PROBLEM_TEXT: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  uscc_missing: { zh: '缺少统一社会信用代码', en: 'credit code missing' },
  uscc_precision_lost: {
    zh: '统一社会信用代码是数字格式，末几位已丢失，请以文本格式重新填写',
    en: 'credit code typed as a number, its last digits are lost: type it as text',
  },
  uscc_illegal_char: {
    zh: '统一社会信用代码含有不允许的字符（如 I、O、Z、S、V）',
    en: 'credit code with characters it cannot have (such as I, O, Z, S, V)',
  },
  uscc_length: { zh: '统一社会信用代码不是 18 位', en: 'credit code is not 18 characters long' },
  uscc_checksum: {
    zh: '统一社会信用代码校验位不符，请核对是否有错字',
    en: 'check digit of the credit code is wrong: look for a typing mistake',
  },
  name_missing: { zh: '缺少企业名称', en: 'name missing' },
  name_too_long: { zh: '企业名称超过 100 个字', en: 'name longer than 100 characters' },
  name_differs: { zh: '名称与登记的企业名称不一致', en: 'name differs from the registered one' },
  name_code_wrong: { zh: '信用代码有误，按名称对应', en: 'credit code wrong, matched by name' },
  unit_missing: { zh: '缺少所属县区', en: 'unit missing' },
  unit_unknown: { zh: '无法识别所属县区', en: 'unit not recognised' },
  unit_differs: { zh: '县区与登记的不一致', en: 'unit differs from the registered one' },
  unit_from_address: { zh: '所属县区按地址推定', en: 'unit taken from the address' },
  not_your_unit: { zh: '不属于您所在的县区', en: 'outside your unit' },
  industry_unknown: { zh: '无法识别国民经济行业', en: 'industry not recognised' },
  text_too_long: { zh: '文字过长', en: 'text too long' },
  day_unreadable: { zh: '日期无法识别', en: 'day cannot be read' },
  day_implausible: {
    zh: '日期不合理（早于 1900 年或晚于今天）',
    en: 'day is implausible (before 1900 or after today)',
  },
  day_month_only: { zh: '日期只有年月，按当月 1 日登记', en: 'month without a day: the 1st is recorded' },
  day_year_only: { zh: '日期只有年份', en: 'year without a day' },
  amount_unreadable: { zh: '数字无法识别', en: 'number cannot be read' },
  amount_not_whole: { zh: '人数应为整数', en: 'head counts are whole numbers' },
  amount_too_large: { zh: '数字过大', en: 'number too large' },
  amount_negative: { zh: '该指标不能为负数', en: 'this figure cannot be negative' },
  amount_suspect: {
    zh: '与其他年度相差约一万倍，可能把元填成了万元',
    en: 'about ten thousand times the other years: yuan typed for 万元?',
  },
  figures_missing: { zh: '没有任何数据', en: 'no figures at all' },
  year_missing: { zh: '缺少年度', en: 'year missing' },
  title_kind_missing: { zh: '缺少称号类别', en: 'kind of title missing' },
  validity_missing: { zh: '缺少有效期', en: 'validity missing' },
  credit_kind_unknown: { zh: '无法识别信用信息的类型', en: 'kind of credit record not recognised' },
  document_missing: { zh: '缺少决定书文号', en: 'document number missing' },
  document_too_long: { zh: '决定书文号过长', en: 'document number too long' },
  decided_on_missing: { zh: '缺少认定日期', en: 'day of the decision missing' },
  until_before_decision: { zh: '公示截止早于认定日期，未采用', en: 'end of publicity before the decision: left out' },
  repeated_other_decision: {
    zh: '与前面的行文号相同，但内容不同',
    en: 'same document number as an earlier row, told otherwise',
  },
  document_of_other: {
    zh: '该文号已登记在另一家企业名下，需人工确认',
    en: 'the document number is recorded of another enterprise: a person must tell',
  },
  not_in_register: { zh: '企业名录中没有这家企业', en: 'not in the register' },
  name_and_code_differ: {
    zh: '名称与信用代码属于不同的企业',
    en: 'name and credit code belong to different enterprises',
  },
  conflict: { zh: '名称与信用代码属于不同的企业', en: 'name and credit code belong to different enterprises' },
  same_code: { zh: '与已有企业的信用代码相同', en: 'same credit code as a registered enterprise' },
  same_code_other_name: {
    zh: '信用代码相同但企业名称不同，需人工确认',
    en: 'same credit code, other name: a person must tell',
  },
  same_name: { zh: '与已有企业名称相同', en: 'same name as a registered enterprise' },
  similar: { zh: '与已有企业名称相近，需人工确认', en: 'similar to a registered enterprise: a person must tell' },
  former_name: {
    zh: '为已有企业的曾用名，需人工确认',
    en: 'former name of a registered enterprise: a person must tell',
  },
  short_name: {
    zh: '像是已有企业的简称，需人工确认',
    en: 'looks like a short name of a registered enterprise: a person must tell',
  },
  person_missing: { zh: '没有包联领导，也没有首席服务员', en: 'neither a contact leader nor a chief service officer' },
  persons_several: {
    zh: '一格里写了几个人，只登记第一位',
    en: 'several people in one cell: only the first is recorded',
  },
  visits_unattributed: {
    zh: '走访日期没有写明走访的是哪一家，未导入',
    en: 'the days do not say which enterprise was visited: not imported',
  },
  chief_taken: {
    zh: '该企业同期已有首席服务员，这一位没有登记',
    en: 'the enterprise has a chief service officer in that time: this one is not recorded',
  },
  campaign_missing: {
    zh: '还没有可以登记的活动，请先新增',
    en: 'there is no campaign to record it under: add one first',
  },
  note_in_cell: { zh: '名称中带有备注，需人工确认', en: 'name with a remark in the cell: a person must tell' },
  repeated_row: { zh: '与前面的行重复', en: 'repeats an earlier row' },
  repeated_same_figures: { zh: '与前面的行重复，数据相同', en: 'repeats an earlier row with the same figures' },
  repeated_other_figures: { zh: '与前面的行重复，但数据不同', en: 'repeats an earlier row with other figures' },
  left_out: { zh: '人工确认时选择不导入', en: 'left out by a person' },
  moved: { zh: '试运行之后数据已有变化，未写入', en: 'changed since the dry run, not written' },
  changed_since: { zh: '试运行之后该企业已被修改，未写入', en: 'the enterprise was changed since, left as it is' },
  uscc_taken: { zh: '该信用代码已有企业登记，未写入', en: 'an enterprise with this code was added meanwhile' },
  enterprise_merged: { zh: '该企业已并入另一家企业', en: 'the enterprise was merged into another' },
  not_found: { zh: '企业已不存在或不可见，未写入', en: 'the enterprise is gone or out of sight, not written' },
};

/** For a reason that nobody wrote a sentence for, so that the row still says why. */
export const problemText = (code: string, language: 'zh' | 'en' = 'zh'): string =>
  PROBLEM_TEXT[code]?.[language] ?? (language === 'zh' ? `未导入（${code}）` : `not imported (${code})`);
