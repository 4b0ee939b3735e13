package org.turtleproof.check.owl;

import java.util.List;
import org.turtleproof.check.owl.Expression.Role;

/**
 * Compiles axioms on properties to rules.
 *
 * @param table where the rules go
 */
record RoleCompiler(RuleTable table) {

    /** Values of one property are values of another. */
    void sub(Role part, Role whole, int statement) {
        table.subRoles.add(table.look(part), new Rules.SubRole(table.look(whole), statement));
    }

    /** Two properties relate the same things. */
    void equivalent(Role one, Role other, int statement) {
        sub(one, other, statement);
        sub(other, one, statement);
    }

    /** Two properties never relate the same things. */
    void apart(Role one, Role other, int statement) {
        table.apart.add(table.look(one), new Rules.Apart(table.look(other), statement));
        table.apart.add(table.look(other), new Rules.Apart(table.look(one), statement));
    }

    /** A property has at most one value. */
    void functional(Role role, int statement) {
        table.add(new Rules.AtMost(RuleTable.THING, 1, table.look(role), RuleTable.THING, statement));
    }

    /** Nothing has itself as value. */
    void irreflexive(Role role, int statement) {
        table.irreflexive.add(table.look(role), new Rules.Group(statement));
    }

    /** Everything has itself as value. */
    void reflexive(Role role, int statement) {
        table.reflexive.add(new Rules.Reflexive(table.look(role), statement));
    }

    /** Values of the properties in sequence are values of the result. */
    void chain(List<Role> roles, Role result, int statement) {
        int first = table.look(roles.get(0));
        for (int i = 1; i < roles.size(); i++) {
            boolean last = i == roles.size() - 1;
            int made = last ? table.look(result) : table.freshRole();
            Rules.Chain chain = new Rules.Chain(first, table.look(roles.get(i)), made, statement);
            table.chainsByFirst.add(chain.first(), chain);
            table.chainsBySecond.add(chain.second(), chain);
            first = made;
        }
    }
}
