import { inject } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { SwUpdate } from '@angular/service-worker';
import { filter } from 'rxjs';

/** Pages come from the device; when a newer version has arrived there, the reader says when to change over. For an initialiser. */
export function offerNewVersions(): void {
  const updates = inject(SwUpdate);
  const bar = inject(MatSnackBar);
  if (!updates.isEnabled) return;
  updates.versionUpdates.pipe(filter(({ type }) => type === 'VERSION_READY')).subscribe(() => {
    const shown = bar.open($localize`:@@shared.newVersion:雁阵有新版本`, $localize`:@@shared.newVersion.take:刷新`, {
      duration: 0,
    });
    shown.onAction().subscribe(() => location.reload());
  });
  // The files of the version that runs are gone from the device and from the server.
  updates.unrecoverable.subscribe(() => location.reload());
}
