import { defineMessages } from '../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  title: { id: 'connection.title', defaultMessage: 'Connection' },
  intro: {
    id: 'connection.intro',
    defaultMessage:
      'Whether Assent Reviews may work for you in Bitbucket, what it does with that, and how to change it. This page asks Bitbucket for nothing until you press a button.',
  },
  links: { id: 'connection.links', defaultMessage: 'More about it' },
  manage: { id: 'connection.manage', defaultMessage: 'App authorizations' },
  guide: {
    id: 'connection.guide',
    defaultMessage: "Bitbucket's guide to revoking an authorization",
  },
  vendor: { id: 'connection.vendor', defaultMessage: 'Privacy and support' },
})
