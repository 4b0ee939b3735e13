package org.turtleproof.check.owl;

import java.util.Arrays;

/**
 * Facts about numbered elements, each with the statement and the facts it was derived from.
 *
 * <p>A fact is a subject, a role and an object. The first two roles are {@link #SAME}, between elements, and {@link #TYPE}, whose
 * object is the number of a class.
 */
final class FactStore {

    /** The role of equality. */
    static final int SAME = 0;

    /** The role of membership; its objects are classes. */
    static final int TYPE = 1;

    /** What stands for no fact and no statement. */
    static final int NONE = -1;

    /** Elements and classes are numbered below this. */
    static final int MOST_ELEMENTS = 1 << 26;

    /** Roles are numbered below this. */
    static final int MOST_ROLES = 1 << 11;

    private final int[] stated = {};

    private int[] subjects = new int[1024];
    private int[] roles = new int[1024];
    private int[] objects = new int[1024];
    private int[] statements = new int[1024];
    private int[][] premises = new int[1024][];
    private int[] nextOfSubject = new int[1024];
    private int[] nextOfObject = new int[1024];
    private final LongIntMap known = new LongIntMap();
    private final LongIntMap firstOfSubject = new LongIntMap();
    private final LongIntMap firstOfObject = new LongIntMap();
    private int size;
    private boolean equal;

    /** Adds a fact unless it is known. */
    void add(int subject, int role, int object, int statement, int... from) {
        long key = ((long) subject << 37) | ((long) role << 26) | object;
        if (known.putIfAbsent(key, size) != LongIntMap.NONE) {
            return;
        }
        equal |= role == SAME;
        if (size == subjects.length) {
            resize(size * 2);
        }
        subjects[size] = subject;
        roles[size] = role;
        objects[size] = object;
        statements[size] = statement;
        premises[size] = from.length == 0 ? stated : from;
        nextOfSubject[size] = firstOfSubject.put(place(subject, role), size);
        nextOfObject[size] = role == TYPE ? NONE : firstOfObject.put(place(object, role), size);
        size++;
    }

    /** Makes room for so many facts beside those that are there. */
    void reserve(int more) {
        if (size + more > subjects.length) {
            // What follows from them needs room too.
            resize(size + more + more / 2);
        }
        known.reserve(more);
        firstOfSubject.reserve(more);
    }

    private void resize(int length) {
        subjects = Arrays.copyOf(subjects, length);
        roles = Arrays.copyOf(roles, length);
        objects = Arrays.copyOf(objects, length);
        statements = Arrays.copyOf(statements, length);
        premises = Arrays.copyOf(premises, length);
        nextOfSubject = Arrays.copyOf(nextOfSubject, length);
        nextOfObject = Arrays.copyOf(nextOfObject, length);
    }

    private static long place(int element, int role) {
        return ((long) element << 11) | role;
    }

    /** How many facts there are; they are numbered from 0 in the order in which they came. */
    int size() {
        return size;
    }

    /** Whether any two elements are said to be the same. */
    boolean hasEquals() {
        return equal;
    }

    /** The number of a fact, or {@link #NONE}. */
    int find(int subject, int role, int object) {
        return known.get(((long) subject << 37) | ((long) role << 26) | object);
    }

    int subject(int fact) {
        return subjects[fact];
    }

    int role(int fact) {
        return roles[fact];
    }

    int object(int fact) {
        return objects[fact];
    }

    /** The statement that says it or makes it follow, or {@link #NONE} when it follows by the meaning of an expression. */
    int statement(int fact) {
        return statements[fact];
    }

    /** The facts it was derived from. */
    int[] premises(int fact) {
        return premises[fact];
    }

    /** The latest fact with this subject and role, or {@link #NONE}. */
    int firstOfSubject(int subject, int role) {
        return firstOfSubject.get(place(subject, role));
    }

    /** The fact before it with the same subject and role, or {@link #NONE}. */
    int nextOfSubject(int fact) {
        return nextOfSubject[fact];
    }

    /** The latest fact with this object and role, or {@link #NONE}. */
    int firstOfObject(int object, int role) {
        return firstOfObject.get(place(object, role));
    }

    /** The fact before it with the same object and role, or {@link #NONE}. */
    int nextOfObject(int fact) {
        return nextOfObject[fact];
    }

    /** Adds a relation by a property with direction. */
    void relate(int from, int role, int to, int statement, int... premises) {
        if ((role & 1) == 0) {
            add(from, role >> 1, to, statement, premises);
        } else {
            add(to, role >> 1, from, statement, premises);
        }
    }

    /** The number of a relation by a property with direction, or {@link #NONE}. */
    int findLink(int from, int role, int to) {
        return (role & 1) == 0 ? find(from, role >> 1, to) : find(to, role >> 1, from);
    }

    /** The latest link of an element by a property with direction, or {@link #NONE}. */
    int firstLink(int element, int role) {
        return (role & 1) == 0 ? firstOfSubject(element, role >> 1) : firstOfObject(element, role >> 1);
    }

    /** The link before it, or {@link #NONE}. */
    int nextLink(int link, int role) {
        return (role & 1) == 0 ? nextOfSubject(link) : nextOfObject(link);
    }

    /** What a link leads to. */
    int end(int link, int role) {
        return (role & 1) == 0 ? object(link) : subject(link);
    }
}
