import type { Class, ClassElement } from 'oxc-parser'
import type { ApiModule } from './ApiModule.ts'
import { findDocComment } from './findDocComment.ts'

/** A class with its public members, and with what is said of them. */
export function toClassSignature(module: ApiModule, node: Class): string {
  const head = module.text.slice(node.start, node.body.start)
  const members = node.body.body.filter(isPublic).map((member) => {
    const comment = findDocComment(module, member.start)
    const prefix = comment === undefined ? '' : `  /*${comment}*/\n`
    return `${prefix}  ${toMemberSignature(module, member)}`
  })
  return `${head}{\n${members.join('\n')}\n}`
}

function isPublic(member: ClassElement): boolean {
  if (member.type === 'StaticBlock') return false
  if (member.type === 'TSIndexSignature') return true
  return member.accessibility !== 'private' && member.key.type !== 'PrivateIdentifier'
}

function toMemberSignature({ text }: ApiModule, member: ClassElement): string {
  const whole = text.slice(member.start, member.end)
  if (member.type === 'MethodDefinition') {
    const { body } = member.value
    if (!body) return whole
    return text
      .slice(member.start, body.start)
      .replace(/^(static )?async /, '$1')
      .trim()
  }
  if (member.type !== 'PropertyDefinition' || !member.value || member.value.type === 'Literal') {
    return whole
  }
  return text.slice(member.start, member.typeAnnotation?.end ?? member.key.end)
}
