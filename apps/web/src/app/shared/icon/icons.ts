/** The icons of the product: add a line to both lists to get another one of Material Symbols (outlined, weight 400). */
import accountCircleIcon from '@material-symbols/svg-400/outlined/account_circle.svg';
import addIcon from '@material-symbols/svg-400/outlined/add.svg';
import addAPhotoIcon from '@material-symbols/svg-400/outlined/add_a_photo.svg';
import arrowBackIcon from '@material-symbols/svg-400/outlined/arrow_back.svg';
import arrowDownwardIcon from '@material-symbols/svg-400/outlined/arrow_downward.svg';
import arrowUpwardIcon from '@material-symbols/svg-400/outlined/arrow_upward.svg';
import badgeIcon from '@material-symbols/svg-400/outlined/badge.svg';
import calendarMonthIcon from '@material-symbols/svg-400/outlined/calendar_month.svg';
import cancelIcon from '@material-symbols/svg-400/outlined/cancel.svg';
import checkIcon from '@material-symbols/svg-400/outlined/check.svg';
import checkCircleIcon from '@material-symbols/svg-400/outlined/check_circle.svg';
import chevronLeftIcon from '@material-symbols/svg-400/outlined/chevron_left.svg';
import chevronRightIcon from '@material-symbols/svg-400/outlined/chevron_right.svg';
import closeIcon from '@material-symbols/svg-400/outlined/close.svg';
import cloudOffIcon from '@material-symbols/svg-400/outlined/cloud_off.svg';
import cloudUploadIcon from '@material-symbols/svg-400/outlined/cloud_upload.svg';
import contentCopyIcon from '@material-symbols/svg-400/outlined/content_copy.svg';
import contrastIcon from '@material-symbols/svg-400/outlined/contrast.svg';
import darkModeIcon from '@material-symbols/svg-400/outlined/dark_mode.svg';
import deleteIcon from '@material-symbols/svg-400/outlined/delete.svg';
import descriptionIcon from '@material-symbols/svg-400/outlined/description.svg';
import devicesIcon from '@material-symbols/svg-400/outlined/devices.svg';
import domainIcon from '@material-symbols/svg-400/outlined/domain.svg';
import downloadIcon from '@material-symbols/svg-400/outlined/download.svg';
import draftIcon from '@material-symbols/svg-400/outlined/draft.svg';
import editIcon from '@material-symbols/svg-400/outlined/edit.svg';
import errorIcon from '@material-symbols/svg-400/outlined/error.svg';
import eventAvailableIcon from '@material-symbols/svg-400/outlined/event_available.svg';
import eventBusyIcon from '@material-symbols/svg-400/outlined/event_busy.svg';
import factCheckIcon from '@material-symbols/svg-400/outlined/fact_check.svg';
import factoryIcon from '@material-symbols/svg-400/outlined/factory.svg';
import filterListIcon from '@material-symbols/svg-400/outlined/filter_list.svg';
import flagIcon from '@material-symbols/svg-400/outlined/flag.svg';
import groupIcon from '@material-symbols/svg-400/outlined/group.svg';
import handshakeIcon from '@material-symbols/svg-400/outlined/handshake.svg';
import helpIcon from '@material-symbols/svg-400/outlined/help.svg';
import historyIcon from '@material-symbols/svg-400/outlined/history.svg';
import homeIcon from '@material-symbols/svg-400/outlined/home.svg';
import hourglassEmptyIcon from '@material-symbols/svg-400/outlined/hourglass_empty.svg';
import hubIcon from '@material-symbols/svg-400/outlined/hub.svg';
import inboxIcon from '@material-symbols/svg-400/outlined/inbox.svg';
import infoIcon from '@material-symbols/svg-400/outlined/info.svg';
import inventory2Icon from '@material-symbols/svg-400/outlined/inventory_2.svg';
import keyIcon from '@material-symbols/svg-400/outlined/key.svg';
import keyboardArrowDownIcon from '@material-symbols/svg-400/outlined/keyboard_arrow_down.svg';
import leaderboardIcon from '@material-symbols/svg-400/outlined/leaderboard.svg';
import lightModeIcon from '@material-symbols/svg-400/outlined/light_mode.svg';
import linkIcon from '@material-symbols/svg-400/outlined/link.svg';
import linkOffIcon from '@material-symbols/svg-400/outlined/link_off.svg';
import locationOnIcon from '@material-symbols/svg-400/outlined/location_on.svg';
import lockIcon from '@material-symbols/svg-400/outlined/lock.svg';
import lockOpenIcon from '@material-symbols/svg-400/outlined/lock_open.svg';
import logoutIcon from '@material-symbols/svg-400/outlined/logout.svg';
import menuIcon from '@material-symbols/svg-400/outlined/menu.svg';
import mergeIcon from '@material-symbols/svg-400/outlined/merge.svg';
import monitoringIcon from '@material-symbols/svg-400/outlined/monitoring.svg';
import moreHorizIcon from '@material-symbols/svg-400/outlined/more_horiz.svg';
import moreVertIcon from '@material-symbols/svg-400/outlined/more_vert.svg';
import notificationsIcon from '@material-symbols/svg-400/outlined/notifications.svg';
import openInNewIcon from '@material-symbols/svg-400/outlined/open_in_new.svg';
import personIcon from '@material-symbols/svg-400/outlined/person.svg';
import personAddIcon from '@material-symbols/svg-400/outlined/person_add.svg';
import printIcon from '@material-symbols/svg-400/outlined/print.svg';
import qrCodeIcon from '@material-symbols/svg-400/outlined/qr_code.svg';
import refreshIcon from '@material-symbols/svg-400/outlined/refresh.svg';
import ruleIcon from '@material-symbols/svg-400/outlined/rule.svg';
import supportAgentIcon from '@material-symbols/svg-400/outlined/support_agent.svg';
import scheduleIcon from '@material-symbols/svg-400/outlined/schedule.svg';
import searchIcon from '@material-symbols/svg-400/outlined/search.svg';
import sellIcon from '@material-symbols/svg-400/outlined/sell.svg';
import shieldIcon from '@material-symbols/svg-400/outlined/shield.svg';
import stairsIcon from '@material-symbols/svg-400/outlined/stairs_2.svg';
import swapHorizIcon from '@material-symbols/svg-400/outlined/swap_horiz.svg';
import swapVertIcon from '@material-symbols/svg-400/outlined/swap_vert.svg';
import syncIcon from '@material-symbols/svg-400/outlined/sync.svg';
import tableChartIcon from '@material-symbols/svg-400/outlined/table_chart.svg';
import translateIcon from '@material-symbols/svg-400/outlined/translate.svg';
import trendingUpIcon from '@material-symbols/svg-400/outlined/trending_up.svg';
import tuneIcon from '@material-symbols/svg-400/outlined/tune.svg';
import undoIcon from '@material-symbols/svg-400/outlined/undo.svg';
import unfoldMoreIcon from '@material-symbols/svg-400/outlined/unfold_more.svg';
import uploadIcon from '@material-symbols/svg-400/outlined/upload.svg';
import uploadFileIcon from '@material-symbols/svg-400/outlined/upload_file.svg';
import verifiedUserIcon from '@material-symbols/svg-400/outlined/verified_user.svg';
import viewColumnIcon from '@material-symbols/svg-400/outlined/view_column.svg';
import visibilityIcon from '@material-symbols/svg-400/outlined/visibility.svg';
import visibilityOffIcon from '@material-symbols/svg-400/outlined/visibility_off.svg';
import warningIcon from '@material-symbols/svg-400/outlined/warning.svg';
import workspacePremiumIcon from '@material-symbols/svg-400/outlined/workspace_premium.svg';

export const ICONS = {
  account_circle: accountCircleIcon,
  add: addIcon,
  add_a_photo: addAPhotoIcon,
  arrow_back: arrowBackIcon,
  arrow_downward: arrowDownwardIcon,
  arrow_upward: arrowUpwardIcon,
  badge: badgeIcon,
  calendar_month: calendarMonthIcon,
  cancel: cancelIcon,
  check: checkIcon,
  check_circle: checkCircleIcon,
  chevron_left: chevronLeftIcon,
  chevron_right: chevronRightIcon,
  close: closeIcon,
  cloud_off: cloudOffIcon,
  cloud_upload: cloudUploadIcon,
  content_copy: contentCopyIcon,
  contrast: contrastIcon,
  dark_mode: darkModeIcon,
  delete: deleteIcon,
  description: descriptionIcon,
  devices: devicesIcon,
  domain: domainIcon,
  download: downloadIcon,
  draft: draftIcon,
  edit: editIcon,
  error: errorIcon,
  event_available: eventAvailableIcon,
  event_busy: eventBusyIcon,
  fact_check: factCheckIcon,
  factory: factoryIcon,
  filter_list: filterListIcon,
  flag: flagIcon,
  group: groupIcon,
  handshake: handshakeIcon,
  help: helpIcon,
  history: historyIcon,
  home: homeIcon,
  hourglass_empty: hourglassEmptyIcon,
  hub: hubIcon,
  inbox: inboxIcon,
  info: infoIcon,
  inventory_2: inventory2Icon,
  key: keyIcon,
  keyboard_arrow_down: keyboardArrowDownIcon,
  leaderboard: leaderboardIcon,
  light_mode: lightModeIcon,
  link: linkIcon,
  link_off: linkOffIcon,
  location_on: locationOnIcon,
  lock: lockIcon,
  lock_open: lockOpenIcon,
  logout: logoutIcon,
  menu: menuIcon,
  merge: mergeIcon,
  monitoring: monitoringIcon,
  more_horiz: moreHorizIcon,
  more_vert: moreVertIcon,
  notifications: notificationsIcon,
  open_in_new: openInNewIcon,
  person: personIcon,
  person_add: personAddIcon,
  print: printIcon,
  qr_code: qrCodeIcon,
  refresh: refreshIcon,
  rule: ruleIcon,
  schedule: scheduleIcon,
  support_agent: supportAgentIcon,
  search: searchIcon,
  sell: sellIcon,
  shield: shieldIcon,
  stairs: stairsIcon,
  swap_horiz: swapHorizIcon,
  swap_vert: swapVertIcon,
  sync: syncIcon,
  table_chart: tableChartIcon,
  translate: translateIcon,
  trending_up: trendingUpIcon,
  tune: tuneIcon,
  undo: undoIcon,
  unfold_more: unfoldMoreIcon,
  upload: uploadIcon,
  upload_file: uploadFileIcon,
  verified_user: verifiedUserIcon,
  view_column: viewColumnIcon,
  visibility: visibilityIcon,
  visibility_off: visibilityOffIcon,
  warning: warningIcon,
  workspace_premium: workspacePremiumIcon,
} as const;

export type IconName = keyof typeof ICONS;
