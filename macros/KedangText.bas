Attribute VB_Name = "KedangText"
Option Explicit
Option Private Module

' Sentences in two languages, from the add-in's hidden sheet: key, Chinese, English.

Private Const KD_SHEET As String = "strings"
Private Const KD_UI As Long = 2
Private Const KD_PRIMARY As Long = &H3FF
Private Const KD_CHINESE As Long = 4

Private mTexts As Collection
Private mLang As String

' The sentence of a key; a key nobody wrote a sentence for stands for itself.
Public Function KdText(ByVal key As String) As String
    On Error GoTo missing
    If mTexts Is Nothing Then KdReadTexts
    KdText = mTexts.Item(KdLang() & ":" & key)
    Exit Function
missing:
    KdText = key
End Function

Public Function KdTextWith(ByVal key As String, ByVal slot As String, ByVal value As String) As String
    KdTextWith = Replace(KdText(key), "{" & slot & "}", value)
End Function

' zh or en: what the user chose, else the language of Office.
Public Function KdLang() As String
    If mLang = "" Then mLang = KdSetting("ui", "lang")
    If mLang <> "zh" And mLang <> "en" Then mLang = KdOfficeLang()
    KdLang = mLang
End Function

' The language to go on in; another than before is kept, and the ribbon is drawn anew.
Public Sub KdGoOnIn(ByVal lang As String)
    If lang = KdLang() Or (lang <> "zh" And lang <> "en") Then Exit Sub
    mLang = lang
    KdKeepSetting "ui", "lang", lang
    KdRibbonRefresh
    KdDescribeFunctions
End Sub

Private Function KdOfficeLang() As String
    On Error GoTo unknown
    KdOfficeLang = "en"
    If (Application.LanguageSettings.LanguageID(KD_UI) And KD_PRIMARY) = KD_CHINESE Then KdOfficeLang = "zh"
    Exit Function
unknown:
    KdOfficeLang = "zh"
End Function

Private Sub KdReadTexts()
    Dim rows As Variant, index As Long, texts As New Collection
    rows = ThisWorkbook.Worksheets(KD_SHEET).UsedRange.Value
    For index = LBound(rows, 1) To UBound(rows, 1)
        texts.Add CStr(rows(index, 2)), "zh:" & rows(index, 1)
        texts.Add CStr(rows(index, 3)), "en:" & rows(index, 1)
    Next index
    Set mTexts = texts
End Sub
