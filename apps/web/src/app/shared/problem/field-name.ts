/** What a field of the wire is called on the page; an unknown one keeps its own name. */
const NAMES: Readonly<Record<string, (() => string) | undefined>> = {
  username: () => $localize`:@@problems.field.username:用户名`,
  password: () => $localize`:@@problems.field.password:密码`,
  current: () => $localize`:@@problems.field.current:当前密码`,
  next: () => $localize`:@@problems.field.next:新密码`,
  name: () => $localize`:@@problems.field.name:名称`,
  role: () => $localize`:@@problems.field.role:角色`,
  unitCode: () => $localize`:@@problems.field.unitCode:县区`,
  department: () => $localize`:@@problems.field.department:责任单位`,
  enterpriseId: () => $localize`:@@problems.field.enterpriseId:企业`,
  uscc: () => $localize`:@@problems.field.uscc:统一社会信用代码`,
  address: () => $localize`:@@problems.field.address:地址`,
  industryCode: () => $localize`:@@problems.field.industryCode:行业`,
  establishedOn: () => $localize`:@@problems.field.establishedOn:成立日期`,
  formerNames: () => $localize`:@@problems.field.formerNames:曾用名`,
  legalRep: () => $localize`:@@problems.field.legalRep:法定代表人`,
  contactName: () => $localize`:@@problems.field.contactName:联系人`,
  contactPhone: () => $localize`:@@problems.field.contactPhone:联系电话`,
  remark: () => $localize`:@@problems.field.remark:备注`,
  callbackUrl: () => $localize`:@@problems.field.callbackUrl:推送地址`,
  state: () => $localize`:@@problems.field.state:状态`,
  version: () => $localize`:@@problems.field.version:版本`,
};

export const fieldName = (field: string): string => NAMES[field.split('.')[0]]?.() ?? field;
