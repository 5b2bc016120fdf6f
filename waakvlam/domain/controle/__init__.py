"""Can a gemeente rely on its table?  (One kind of check a module; all of them give findings, none of them stops at the first.)"""
