import { inject } from '@angular/core';
import type { CanMatchFn } from '@angular/router';
import { Session } from '../shared/session/session';

/** Bureau and counties assign; leaders and officers only read and visit. */
export const officeOnly: CanMatchFn = () => inject(Session).can('liaison.assign');

/** Whoever verifies what visitors found otherwise. */
export const verifiers: CanMatchFn = () => inject(Session).can('liaison.verify');
