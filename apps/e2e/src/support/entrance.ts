import type { Page } from 'playwright-core';

/** Through the sign-in page, as everybody. */
export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** @param anyway the button of the question that is asked first */
export async function signOut(page: Page, anyway?: string): Promise<void> {
  await page.getByRole('button', { name: /^账号/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  if (anyway) await page.getByRole('button', { name: anyway }).click();
  await page.waitForURL(/sign-in/);
}

/** The first sign-in with a password that somebody else made. */
export async function replacePassword(page: Page, temporary: string, own: string): Promise<void> {
  await page.getByRole('heading', { name: '设置新密码' }).waitFor();
  await page.getByLabel('临时密码').fill(temporary);
  await page.getByLabel('新密码', { exact: true }).fill(own);
  await page.getByLabel('再填一次新密码').fill(own);
  await page.getByRole('button', { name: '保存新密码' }).click();
}
