const limit = (message: string): string => /\d[\d.]*/.exec(message)?.[0] ?? '';

/** Sentence of a rule that the server applied to a field. Its own message is English and carries only the number we need. */
export function ruleSentence(rule: string, field: string, message: string): string {
  switch (rule) {
    case 'isNotEmpty':
    case 'isDefined':
    case 'required':
      return $localize`:@@problems.rule.required:请填写${field}:field:。`;
    case 'maxLength':
      return $localize`:@@problems.rule.maxLength:${field}:field:最多 ${limit(message)}:limit: 个字符。`;
    case 'minLength':
    case 'isLength':
      return $localize`:@@problems.rule.length:${field}:field:的长度不合要求。`;
    case 'min':
    case 'max':
    case 'isInt':
    case 'isNumber':
      return $localize`:@@problems.rule.number:${field}:field:应是合理的数字。`;
    case 'isIn':
    case 'isEnum':
      return $localize`:@@problems.rule.choice:${field}:field:不在可选范围内。`;
    case 'isDateString':
    case 'isDay':
      return $localize`:@@problems.rule.day:${field}:field:应是日期，例如 2026-03-02。`;
    case 'whitelistValidation':
      return $localize`:@@problems.rule.unknown:服务器不认识“${field}:field:”这一项。`;
    default:
      return $localize`:@@problems.rule.other:${field}:field:不合要求。`;
  }
}
