import { defineMessages } from '../../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  heading: { id: 'connectionCheck.heading', defaultMessage: 'Test the connection' },
  intro: {
    id: 'connectionCheck.intro',
    defaultMessage: 'Four steps, one after the other. Bitbucket may ask you for access.',
  },
  bridge: { id: 'connectionCheck.bridge', defaultMessage: "Bitbucket's script is loaded" },
  token: { id: 'connectionCheck.token', defaultMessage: 'Access is granted' },
  api: { id: 'connectionCheck.api', defaultMessage: "Bitbucket's API answers" },
  vendor: { id: 'connectionCheck.vendor', defaultMessage: "The vendor's server answers" },
  waiting: { id: 'connectionCheck.waiting', defaultMessage: 'Not run yet' },
  running: { id: 'connectionCheck.running', defaultMessage: 'Running' },
  passed: { id: 'connectionCheck.passed', defaultMessage: 'Passed in {time}' },
  failed: { id: 'connectionCheck.failed', defaultMessage: 'Failed after {time}' },
  skipped: {
    id: 'connectionCheck.skipped',
    defaultMessage: 'Skipped, because an earlier step failed',
  },
  cancelled: { id: 'connectionCheck.cancelled', defaultMessage: 'Cancelled' },
  run: { id: 'connectionCheck.run', defaultMessage: 'Run the test' },
  again: { id: 'connectionCheck.again', defaultMessage: 'Run again' },
  cancel: { id: 'connectionCheck.cancel', defaultMessage: 'Cancel' },
  summaryPassed: {
    id: 'connectionCheck.summaryPassed',
    defaultMessage: 'The connection works: all steps passed.',
  },
  summaryFailed: {
    id: 'connectionCheck.summaryFailed',
    defaultMessage: 'The test failed at this step: {step}. {why} {advice}',
  },
  summaryCancelled: {
    id: 'connectionCheck.summaryCancelled',
    defaultMessage: 'The test was cancelled.',
  },
})
